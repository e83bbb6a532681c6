// Reads {secret, headers, body} from standard input; prints the parsed body and how the library itself signs, or why it refuses.
const { Webhook } = require("standardwebhooks");

const { secret, headers, body } = JSON.parse(require("fs").readFileSync(0, "utf8"));
const webhook = new Webhook(secret);
try {
  const payload = webhook.verify(body, headers);
  const signed = webhook.sign(headers["webhook-id"], new Date(headers["webhook-timestamp"] * 1000), body);
  process.stdout.write(JSON.stringify({ payload, signed }));
} catch (error) {
  process.stdout.write(JSON.stringify({ refused: error.message }));
}
