// Notifies the app of uploads. Deployed after the app (by subscribe-events.sh or .ps1), because the host creates the key in the address at its first start.
targetScope = 'resourceGroup'

@description('The topic of upload events.')
param topicName string

@description('The storage account of the uploads.')
param storageAccountName string

@description('The functions app.')
param appName string

@description('The system key of the blobs extension.')
@secure()
@minLength(1)
param blobsExtensionKey string

resource app 'Microsoft.Web/sites@2024-11-01' existing = {
  name: appName
}

resource account 'Microsoft.Storage/storageAccounts@2024-01-01' existing = {
  name: storageAccountName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: topicName
}

resource uploads 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = {
  parent: topic
  name: 'uploads'
  properties: {
    destination: {
      endpointType: 'WebHook'
      properties: {
        endpointUrl: 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.DigestArticle&code=${blobsExtensionKey}'
        maxEventsPerBatch: 1
      }
    }
    eventDeliverySchema: 'EventGridSchema'
    filter: {
      includedEventTypes: ['Microsoft.Storage.BlobCreated']
      // With the final slash, because another container may start with the same word.
      subjectBeginsWith: '/blobServices/default/containers/articles/blobs/'
      advancedFilters: [
        {
          // Tools that write in several steps raise an event for each. These are the calls that complete a blob.
          operatorType: 'StringIn'
          key: 'data.api'
          values: ['PutBlob', 'PutBlockList', 'CopyBlob', 'FlushWithClose', 'SftpCommit']
        }
      ]
    }
    retryPolicy: {
      maxDeliveryAttempts: 30
      eventTimeToLiveInMinutes: 1440
    }
    deadLetterWithResourceIdentity: {
      identity: { type: 'SystemAssigned' }
      deadLetterDestination: {
        endpointType: 'StorageBlob'
        properties: { resourceId: account.id, blobContainerName: 'event-dead-letters' }
      }
    }
  }
}
