// Everything the app needs on Azure, in one resource group. Storage, model and telemetry accept no key: all calls use identities.
targetScope = 'resourceGroup'

@description('Name of the environment. Together with the resource group, it makes resource names unique.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Region of everything except the model. If empty, the resource group\'s.')
@metadata({ azd: { type: 'location' } })
param location string = ''

@description('The model that writes digests, by its name in the Azure OpenAI catalogue. If empty, digests are extractive.')
param modelName string = 'gpt-5.4-mini'

@description('Version of the model.')
param modelVersion string = '2026-03-17'

@description('Where articles are processed: DataZoneStandard in the European Union or the United States, as modelLocation is; Standard in modelLocation; GlobalStandard anywhere in the world.')
@allowed(['DataZoneStandard', 'GlobalStandard', 'Standard'])
param modelSku string = 'DataZoneStandard'

@description('Quota of the model, in thousands of tokens per minute.')
@minValue(1)
param modelCapacity int = 100

@description('How many tokens the model can read and write in one call. No call may use more than the quota of a minute, so that counts if it is smaller.')
@minValue(4096)
@maxValue(2000000)
param modelContextTokens int = 400000

@description('Region of the model\'s account, because not every region has every model. If empty, the region of everything else.')
@metadata({ azd: { type: 'location', usageName: ['OpenAI.DataZoneStandard.gpt-5.4-mini, 100'] } }) // azd offers the regions with this quota.
param modelLocation string

@description('Number of instances kept ready for requests, and the same number for uploads. 0 means cold starts after idle periods, but no cost while idle.')
@minValue(0)
@maxValue(100)
param alwaysReadyInstances int = 0

@description('Maximum number of instances in each group of functions, which limits the cost under load.')
@minValue(1)
@maxValue(1000)
param maximumInstances int = 40

@description('Memory per instance in MB.')
@allowed([512, 2048, 4096])
param instanceMemory int = 2048

@description('Whether instances and data are spread over the zones of the region. Azure then keeps at least two instances ready for each group of functions.')
param zoneRedundant bool = false

@description('Redundancy of the storage accounts: Standard_LRS, Standard_ZRS, Standard_GZRS … If empty, Standard_ZRS with zoneRedundant and Standard_LRS without.')
param storageSku string = ''

@description('For how many days deleted and overwritten blobs can be restored, 0 to 365. With 0, deletions are final.')
@minValue(0)
@maxValue(365)
param softDeleteDays int = 7

@description('Setting Retention__Days: how many days after its upload an article and its digest are erased; 0 means never.')
@minValue(0)
@maxValue(36500)
param retentionDays int = 0

@description('Whether storage, model and vault can be reached only through a virtual network. Uploads then go through the app or come from that network.')
param privateNetworking bool = false

@description('Setting Feed__Title.')
param feedTitle string = 'Article digests'

@description('Setting Feed__Access: anonymous (everyone may read) or key (readers must send feedKey).')
@allowed(['anonymous', 'key'])
param feedAccess string = 'anonymous'

@description('Setting Feed__Key: at least 16 characters; required if feedAccess is key.')
@secure()
param feedKey string = ''

@description('Setting Intake__Paused: whether new articles wait instead of being digested.')
param intakePaused bool = false

@description('Setting Feed__BaseUrl: the app\'s own domain. If empty, the address assigned by Azure.')
param feedBaseUrl string = ''

@description('Setting Digest__Language: article, or the BCP 47 tag of the language of all digests.')
param digestLanguage string = 'article'

@description('Setting Digest__TimeZone: the time zone in which a day begins at midnight.')
param digestTimeZone string = 'UTC'

@description('Setting Digest__Check: off, or model (the model checks its statements once more; only with a model).')
@allowed(['off', 'model'])
param digestCheck string = 'off'

@description('Setting Model__DailyTokenLimit: 0 for no limit.')
@minValue(0)
param dailyTokenLimit int = 0

@description('E-mail address for alerts and the budget. If empty, alerts appear only in the portal.')
param alertEmail string = ''

@description('Monthly cost, in the subscription\'s currency, above which alertEmail is notified; 0 means no budget.')
@minValue(0)
param monthlyBudget int = 50

@description('First day of the budget\'s first month. It cannot be changed, so the deployment that creates the budget passes it to later ones. If empty, this month.')
param budgetStart string = ''

@description('Do not set this; it is the current month.')
param thisMonth string = utcNow('yyyy-MM-01')

@description('Object id of the principal that may upload with storage tools. If empty, only the app may.')
param uploaderId string = ''

@description('Type of that principal.')
@allowed(['User', 'Group', 'ServicePrincipal'])
param uploaderType string = 'User'

var token = uniqueString(resourceGroup().id, environmentName)
var where = empty(location) ? resourceGroup().location : location
var redundancy = !empty(storageSku) ? storageSku : zoneRedundant ? 'Standard_ZRS' : 'Standard_LRS'
var hasBudget = monthlyBudget > 0 && !empty(alertEmail)
var budgetBegan = empty(budgetStart) ? thisMonth : budgetStart
var tags = { 'azd-env-name': environmentName }

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2024-11-30' = {
  name: 'id-${token}'
  location: where
  tags: tags
}

module storage 'storage.bicep' = {
  params: {
    name: 'st${token}'
    location: where
    tags: tags
    sku: redundancy
    softDeleteDays: softDeleteDays
    retentionDays: retentionDays
    isPrivate: privateNetworking
  }
}

module package 'package.bicep' = {
  params: {
    name: 'stpkg${token}'
    location: where
    tags: tags
    sku: redundancy
    isPrivate: privateNetworking
    identityName: 'id-package-${token}'
  }
}

module vault 'vault.bicep' = if (feedAccess == 'key') {
  params: {
    name: 'kv-${token}'
    location: where
    tags: tags
    isPrivate: privateNetworking
    feedKey: feedKey
  }
}

module model 'model.bicep' = if (!empty(modelName)) {
  params: {
    name: 'oai-${token}'
    location: empty(modelLocation) ? where : modelLocation
    tags: tags
    modelName: modelName
    modelVersion: modelVersion
    sku: modelSku
    capacity: modelCapacity
    isPrivate: privateNetworking
  }
}

module monitoring 'monitoring.bicep' = {
  params: {
    token: token
    location: where
    tags: tags
  }
}

module network 'network.bicep' = if (privateNetworking) {
  params: {
    token: token
    location: where
    tags: tags
    storageAccountId: storage.outputs.id
    packageAccountId: package.outputs.id
    modelAccountId: model.?outputs.?id ?? ''
    vaultId: vault.?outputs.?id ?? ''
  }
}

module roles 'roles.bicep' = {
  params: {
    storageAccountName: storage.outputs.name
    packageAccountName: package.outputs.name
    componentName: monitoring.outputs.componentName
    modelAccountName: model.?outputs.?name ?? ''
    vaultName: vault.?outputs.?name ?? ''
    appPrincipalId: identity.properties.principalId
    packagePrincipalId: package.outputs.principalId
    eventsPrincipalId: events.outputs.principalId
    uploaderId: uploaderId
    uploaderType: uploaderType
  }
}

module events 'events.bicep' = {
  params: {
    name: 'evgt-${token}'
    location: where
    tags: tags
    storageAccountId: storage.outputs.id
  }
}

module app 'app.bicep' = {
  // The host reads its storage at startup, which needs the roles.
  dependsOn: [roles]
  params: {
    name: 'func-${token}'
    planName: 'plan-${token}'
    location: where
    tags: tags
    identityName: identity.name
    storageAccountName: storage.outputs.name
    packageIdentityName: package.outputs.identityName
    packageContainerUrl: package.outputs.containerUrl
    componentName: monitoring.outputs.componentName
    subnetId: network.?outputs.?appSubnetId ?? ''
    isZoneRedundant: zoneRedundant
    alwaysReadyInstances: alwaysReadyInstances
    maximumInstances: maximumInstances
    instanceMemory: instanceMemory
    modelEndpoint: model.?outputs.?endpoint ?? ''
    modelName: model.?outputs.?deployment ?? ''
    modelContextTokens: min(modelContextTokens, modelCapacity * 1000)
    dailyTokenLimit: dailyTokenLimit
    digestLanguage: digestLanguage
    digestTimeZone: digestTimeZone
    digestCheck: empty(modelName) ? 'off' : digestCheck
    retentionDays: retentionDays
    feedTitle: feedTitle
    feedBaseUrl: feedBaseUrl
    feedAccess: feedAccess
    feedKeyUri: vault.?outputs.?feedKeyUri ?? ''
    isIntakePaused: intakePaused
  }
}

module diagnostics 'diagnostics.bicep' = {
  params: {
    workspaceId: monitoring.outputs.workspaceId
    storageAccountName: storage.outputs.name
    packageAccountName: package.outputs.name
    topicName: events.outputs.name
    appName: app.outputs.name
    modelAccountName: model.?outputs.?name ?? ''
    vaultName: vault.?outputs.?name ?? ''
  }
}

module alerts 'alerts.bicep' = {
  params: {
    token: token
    location: where
    tags: tags
    workspaceId: monitoring.outputs.workspaceId
    componentId: monitoring.outputs.componentId
    systemTopicId: events.outputs.id
    storageAccountId: storage.outputs.id
    appUrl: app.outputs.url
    email: alertEmail
    monthlyBudget: hasBudget ? monthlyBudget : 0
    budgetStart: budgetBegan
  }
}

// azd stores these in the environment: for the hook, for the next deployment, and for the commands in README.md.
output SUMMARIZER_URL string = empty(feedBaseUrl) ? app.outputs.url : feedBaseUrl
output SUMMARIZER_FUNCTION_APP string = app.outputs.name
output SUMMARIZER_STORAGE_ACCOUNT string = storage.outputs.name
output SUMMARIZER_PACKAGE_ACCOUNT string = package.outputs.name
output SUMMARIZER_EVENT_TOPIC string = events.outputs.name
output SUMMARIZER_BUDGET_START string = hasBudget ? budgetBegan : ''
output AZURE_LOCATION string = where
output AZURE_RESOURCE_GROUP string = resourceGroup().name
