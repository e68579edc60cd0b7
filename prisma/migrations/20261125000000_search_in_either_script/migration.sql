-- Texts are indexed in Simplified characters from now on; what is missing here is indexed anew at the next start.
DELETE FROM "SearchRow";
