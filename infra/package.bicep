// The app's package, in an account that the app has no role in: code that runs in the app and uses its identity cannot replace the app.
param name string
param location string
param tags object
param sku string
param isPrivate bool
param identityName string

// Azure uploads the package and fetches it as this identity. It may do nothing else.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: identityName
  location: location
  tags: tags
}

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: isPrivate ? 'Disabled' : 'Enabled'
    networkAcls: { defaultAction: isPrivate ? 'Deny' : 'Allow', bypass: 'AzureServices' }
  }

  resource blobs 'blobServices' = {
    name: 'default'

    resource package 'containers' = { name: 'app-package' }
  }
}

output id string = account.id
output name string = account.name
output containerUrl string = '${account.properties.primaryEndpoints.blob}app-package'
output identityName string = identity.name
output principalId string = identity.properties.principalId
