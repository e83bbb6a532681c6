// Storage, model and vault have no public address. The app reaches them from its own subnet, and the internet through a gateway: models elsewhere,
// subscribers and Azure's own services see one address.
param token string
param location string
param tags object
param storageAccountId string
param packageAccountId string
param modelAccountId string
param vaultId string

var zoneNames = concat(
  ['privatelink.blob.${environment().suffixes.storage}', 'privatelink.queue.${environment().suffixes.storage}'],
  empty(modelAccountId) ? [] : ['privatelink.openai.azure.com'],
  empty(vaultId) ? [] : ['privatelink.vaultcore.azure.net']
)

// Each with the index of its zone.
var endpoints = concat(
  [
    { name: 'blob', zone: 0, target: storageAccountId, group: 'blob' }
    { name: 'queue', zone: 1, target: storageAccountId, group: 'queue' }
    { name: 'package', zone: 0, target: packageAccountId, group: 'blob' }
  ],
  empty(modelAccountId) ? [] : [{ name: 'model', zone: 2, target: modelAccountId, group: 'account' }],
  empty(vaultId) ? [] : [{ name: 'vault', zone: length(zoneNames) - 1, target: vaultId, group: 'vault' }]
)

resource address 'Microsoft.Network/publicIPAddresses@2024-07-01' = {
  name: 'pip-${token}'
  location: location
  tags: tags
  sku: { name: 'Standard' }
  properties: { publicIPAllocationMethod: 'Static' }
}

resource gateway 'Microsoft.Network/natGateways@2024-07-01' = {
  name: 'ng-${token}'
  location: location
  tags: tags
  sku: { name: 'Standard' }
  properties: { publicIpAddresses: [{ id: address.id }], idleTimeoutInMinutes: 4 }
}

resource network 'Microsoft.Network/virtualNetworks@2024-07-01' = {
  name: 'vnet-${token}'
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.0.0.0/16'] }
    subnets: [
      {
        name: 'app'
        properties: {
          addressPrefix: '10.0.0.0/24'
          natGateway: { id: gateway.id }
          delegations: [{ name: 'app', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      { name: 'endpoints', properties: { addressPrefix: '10.0.1.0/24' } }
    ]
  }

  resource app 'subnets' existing = { name: 'app' }
  resource endpoints 'subnets' existing = { name: 'endpoints' }
}

resource zones 'Microsoft.Network/privateDnsZones@2024-06-01' = [
  for name in zoneNames: {
    name: name
    location: 'global'
    tags: tags
  }
]

resource links 'Microsoft.Network/privateDnsZones/virtualNetworkLinks@2024-06-01' = [
  for (name, i) in zoneNames: {
    parent: zones[i]
    name: 'link-${token}'
    location: 'global'
    tags: tags
    properties: { registrationEnabled: false, virtualNetwork: { id: network.id } }
  }
]

resource privateEndpoints 'Microsoft.Network/privateEndpoints@2024-07-01' = [
  for endpoint in endpoints: {
    name: 'pep-${endpoint.name}-${token}'
    location: location
    tags: tags
    properties: {
      subnet: { id: network::endpoints.id }
      privateLinkServiceConnections: [
        { name: endpoint.name, properties: { privateLinkServiceId: endpoint.target, groupIds: [endpoint.group] } }
      ]
    }
  }
]

resource zoneGroups 'Microsoft.Network/privateEndpoints/privateDnsZoneGroups@2024-07-01' = [
  for (endpoint, i) in endpoints: {
    parent: privateEndpoints[i]
    name: 'default'
    properties: { privateDnsZoneConfigs: [{ name: endpoint.name, properties: { privateDnsZoneId: zones[endpoint.zone].id } }] }
  }
]

output appSubnetId string = network::app.id
