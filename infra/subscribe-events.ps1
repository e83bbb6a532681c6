#!/usr/bin/env pwsh
# Subscribes the app to upload events after azd has deployed it: waits for the key that the host creates at its first start, then creates the
# Event Grid subscription. Can be run again at any time. SUMMARIZER_PAUSE sets the seconds between two attempts.
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $false
Set-Location $PSScriptRoot

$tries = 60 # Roles may take 15 minutes to take effect.
$pause = if ($env:SUMMARIZER_PAUSE) { [double]$env:SUMMARIZER_PAUSE } else { 15 }

function Stop-WithMessage([string[]]$Lines) {
    $Lines | ForEach-Object { [Console]::Error.WriteLine($_) }
    exit 1
}

if (-not (Get-Command az -ErrorAction SilentlyContinue)) {
    Stop-WithMessage 'The Azure CLI (az) is missing: https://learn.microsoft.com/cli/azure/install-azure-cli'
}
foreach ($name in 'AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP', 'SUMMARIZER_FUNCTION_APP', 'SUMMARIZER_STORAGE_ACCOUNT', 'SUMMARIZER_EVENT_TOPIC') {
    if (-not [Environment]::GetEnvironmentVariable($name)) {
        Stop-WithMessage "$name is not set. Run this script through azd: azd hooks run postdeploy"
    }
}
az account show --subscription $env:AZURE_SUBSCRIPTION_ID --output none
if ($LASTEXITCODE -ne 0) {
    Stop-WithMessage 'The Azure CLI is not signed in to this subscription. Run az login, then azd hooks run postdeploy'
}

function Find-Key {
    $key = az functionapp keys list --subscription $env:AZURE_SUBSCRIPTION_ID --resource-group $env:AZURE_RESOURCE_GROUP --name $env:SUMMARIZER_FUNCTION_APP `
        --query systemKeys.blobs_extension --output tsv
    if ($LASTEXITCODE -eq 0) { "$key".Trim() } else { '' }
}

function Test-Subscribed {
    az deployment group create --subscription $env:AZURE_SUBSCRIPTION_ID --resource-group $env:AZURE_RESOURCE_GROUP --name summarizer-events `
        --parameters event-subscription.bicepparam --output none | Out-Null
    $LASTEXITCODE -eq 0
}

for ($try = 1; $try -le $tries; $try++) {
    $env:SUMMARIZER_BLOBS_KEY = Find-Key
    # Event Grid asks the app to confirm, so this also fails while the host is starting.
    if ($env:SUMMARIZER_BLOBS_KEY -and (Test-Subscribed)) {
        $address = if ($env:SUMMARIZER_URL) { $env:SUMMARIZER_URL } else { 'the address of the app' }
        Write-Output "New uploads to the container articles of $($env:SUMMARIZER_STORAGE_ACCOUNT) are now digested. Read the digests at $address"
        exit 0
    }
    Write-Output "The app is not ready yet (attempt $try of $tries)."
    if ($try -lt $tries) { Start-Sleep -Seconds $pause }
}
Stop-WithMessage 'The app did not become ready. Check its log stream in the portal, then run: azd hooks run postdeploy',
    'Until then, uploads are found once an hour, or at once with POST /reconcile.'
