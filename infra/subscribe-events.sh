#!/usr/bin/env bash
# Tells the app of uploads, after azd has deployed it: waits for the key that the host makes when it first starts, then makes the
# Event Grid subscription. May be run again at any time. Waiting can be cut short with SUMMARIZER_PAUSE (seconds between two tries).
set -euo pipefail
cd "$(dirname "$0")"

tries=60 # Roles may take a quarter of an hour to reach everywhere.
pause=${SUMMARIZER_PAUSE:-15}

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

command -v az > /dev/null || fail 'The Azure CLI (az) is missing: https://learn.microsoft.com/cli/azure/install-azure-cli'
for name in AZURE_SUBSCRIPTION_ID AZURE_RESOURCE_GROUP SUMMARIZER_FUNCTION_APP SUMMARIZER_STORAGE_ACCOUNT SUMMARIZER_EVENT_TOPIC; do
  [ -n "${!name:-}" ] || fail "$name is not set. Run this by azd: azd hooks run postdeploy"
done
az account show --subscription "$AZURE_SUBSCRIPTION_ID" --output none || fail 'The Azure CLI is not signed in to this subscription: run az login, then azd hooks run postdeploy'

find_key() {
  az functionapp keys list --subscription "$AZURE_SUBSCRIPTION_ID" --resource-group "$AZURE_RESOURCE_GROUP" --name "$SUMMARIZER_FUNCTION_APP" \
    --query systemKeys.blobs_extension --output tsv
}

subscribe() {
  az deployment group create --subscription "$AZURE_SUBSCRIPTION_ID" --resource-group "$AZURE_RESOURCE_GROUP" --name summarizer-events \
    --parameters event-subscription.bicepparam --output none
}

export SUMMARIZER_BLOBS_KEY=''
for ((try = 1; try <= tries; try++)); do
  SUMMARIZER_BLOBS_KEY=$(find_key) || SUMMARIZER_BLOBS_KEY=''
  # Event Grid asks the app whether it wants the events, so this fails too as long as the host is starting.
  if [ -n "$SUMMARIZER_BLOBS_KEY" ] && subscribe; then
    echo "Uploads into articles of $SUMMARIZER_STORAGE_ACCOUNT are digested. Read the digests at ${SUMMARIZER_URL:-the address of the app}"
    exit 0
  fi
  echo "The app is not ready yet (try $try of $tries)."
  [ "$try" -eq "$tries" ] || sleep "$pause"
done
fail 'The app did not become ready. Look at its log stream in the portal, then run: azd hooks run postdeploy' \
  'Until then uploads are found once an hour, or at once with POST /reconcile.'
