#!/usr/bin/env bash
# Subscribes the app to upload events after azd has deployed it: waits for the key that the host creates at its first start, then creates the
# Event Grid subscription. Can be run again at any time. SUMMARIZER_PAUSE sets the seconds between two attempts.
set -euo pipefail
cd "$(dirname "$0")"

tries=60 # Roles may take 15 minutes to take effect.
pause=${SUMMARIZER_PAUSE:-15}

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

command -v az > /dev/null || fail 'The Azure CLI (az) is missing: https://learn.microsoft.com/cli/azure/install-azure-cli'
for name in AZURE_SUBSCRIPTION_ID AZURE_RESOURCE_GROUP SUMMARIZER_FUNCTION_APP SUMMARIZER_STORAGE_ACCOUNT SUMMARIZER_EVENT_TOPIC; do
  [ -n "${!name:-}" ] || fail "$name is not set. Run this script through azd: azd hooks run postdeploy"
done
az account show --subscription "$AZURE_SUBSCRIPTION_ID" --output none || fail 'The Azure CLI is not signed in to this subscription. Run az login, then azd hooks run postdeploy'

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
  # Event Grid asks the app to confirm, so this also fails while the host is starting.
  if [ -n "$SUMMARIZER_BLOBS_KEY" ] && subscribe; then
    echo "New uploads to the container articles of $SUMMARIZER_STORAGE_ACCOUNT are now digested. Read the digests at ${SUMMARIZER_URL:-the address of the app}"
    exit 0
  fi
  echo "The app is not ready yet (attempt $try of $tries)."
  [ "$try" -eq "$tries" ] || sleep "$pause"
done
fail 'The app did not become ready. Check its log stream in the portal, then run: azd hooks run postdeploy' \
  'Until then, uploads are found once an hour, or at once with POST /reconcile.'
