/** Every worker holds all old addresses; this tells it to read them again. */
export const oldAddressesTag = 'old-addresses';
