// The functions app, on Flex Consumption.
param name string
param planName string
param location string
param tags object
param identityName string
param storageAccountName string
param packageIdentityName string
param packageContainerUrl string
param componentName string
param subnetId string
param isZoneRedundant bool
param alwaysReadyInstances int
param maximumInstances int
param instanceMemory int
param modelEndpoint string
param modelName string
param modelContextTokens int
param dailyTokenLimit int
param digestLanguage string
param digestTimeZone string
param digestCheck string
param retentionDays int
param feedTitle string
param feedBaseUrl string
param feedAccess string
param feedKeyUri string
param isIntakePaused bool

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: identityName
}

resource packageIdentity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' existing = {
  name: packageIdentityName
}

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageAccountName
}

resource component 'Microsoft.Insights/components@2020-02-02' existing = {
  name: componentName
}

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true, zoneRedundant: isZoneRedundant }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'summarizer' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identity.id}': {}, '${packageIdentity.id}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identity.id
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: { minTlsVersion: '1.2' }
    functionAppConfig: {
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageContainerUrl
          authentication: { type: 'UserAssignedIdentity', userAssignedIdentityResourceId: packageIdentity.id }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemory
        maximumInstanceCount: maximumInstances
        // HTTP functions and blob functions scale as two groups; each queue function scales separately.
        alwaysReady: alwaysReadyInstances == 0 ? [] : [
          { name: 'http', instanceCount: alwaysReadyInstances }
          { name: 'blob', instanceCount: alwaysReadyInstances }
        ]
      }
    }
  }

  // An empty setting counts as absent.
  resource appSettings 'config' = {
    name: 'appsettings'
    properties: {
      // The host's own state and the articles, both accessed with the app's identity.
      // With only the addresses, some host versions start too early (azure-functions-host#11787, as of 2026-11).
      AzureWebJobsStorage__accountName: account.name
      AzureWebJobsStorage__credential: 'managedidentity'
      AzureWebJobsStorage__clientId: identity.properties.clientId
      AzureWebJobsStorage__blobServiceUri: account.properties.primaryEndpoints.blob
      AzureWebJobsStorage__queueServiceUri: account.properties.primaryEndpoints.queue
      ArticleStorage__credential: 'managedidentity'
      ArticleStorage__clientId: identity.properties.clientId
      ArticleStorage__blobServiceUri: account.properties.primaryEndpoints.blob
      ArticleStorage__queueServiceUri: account.properties.primaryEndpoints.queue
      AzureWebJobsDisableHomepage: 'true' // Otherwise the host answers POST, DELETE and TRACE / with its start page.
      // Starts the worker in a separate process. The native host of placeholders crashes with .NET 10 under load
      // (SIGSEGV, azure-functions-dotnet-worker#3335, open in September 2026). Cold starts take longer. Remove this once that is fixed.
      WEBSITE_USE_PLACEHOLDER_DOTNETISOLATED: '0'
      AZURE_CLIENT_ID: identity.properties.clientId // The identity whose tokens model and telemetry get.
      APPLICATIONINSIGHTS_CONNECTION_STRING: component.properties.ConnectionString
      APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identity.properties.clientId};Authorization=AAD'
      // Everything, because sampling would falsify counts. A smaller share costs less.
      OTEL_TRACES_SAMPLER: 'microsoft.fixed_percentage'
      OTEL_TRACES_SAMPLER_ARG: '1.0'
      Model__Endpoint: modelEndpoint
      Model__Name: modelName
      Model__ContextTokens: string(modelContextTokens)
      Model__DailyTokenLimit: string(dailyTokenLimit)
      Digest__Language: digestLanguage
      Digest__TimeZone: digestTimeZone
      Digest__Check: digestCheck
      Retention__Days: string(retentionDays)
      Feed__Title: feedTitle
      Feed__BaseUrl: empty(feedBaseUrl) ? 'https://${app.properties.defaultHostName}' : feedBaseUrl // Webhooks have no request to take it from.
      Feed__Access: feedAccess
      Feed__Key: empty(feedKeyUri) ? '' : '@Microsoft.KeyVault(SecretUri=${feedKeyUri})'
      Intake__Paused: isIntakePaused ? 'true' : 'false'
    }
  }

  // No deployments with user name and password.
  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    dependsOn: [appSettings] // One after the other, because the site rejects concurrent changes.
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    dependsOn: [ftp]
    properties: { allow: false }
  }
}

output id string = app.id
output name string = app.name
output url string = 'https://${app.properties.defaultHostName}'
