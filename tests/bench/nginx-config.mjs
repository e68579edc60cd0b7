const quoted = (text) => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** One process, no log, files kept open: nginx at its best. */
export const nginxConfig = (folder, answers, ports) => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
events { worker_connections 512; }
http {
  access_log off;
  etag off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000000;
  open_file_cache max=16;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
${answers.map(({ headers }, index) => serverBlock(folder, headers, index, ports[index])).join('\n')}
}
`;

/** nginx writes length and type by itself. */
function serverBlock(folder, headers, index, port) {
  const type = headers.find(([name]) => /^content-type$/i.test(name))?.[1] ?? 'text/html';
  const added = headers.filter(([name]) => !/^content-(type|length)$/i.test(name));
  return `  server {
    listen 127.0.0.1:${port};
    root ${folder};
    location / {
      types { }
      default_type ${quoted(type)};
      try_files /page-${index} =404;
      ${added.map(([name, value]) => `add_header ${name} ${quoted(value)};`).join('\n      ')}
    }
  }`;
}
