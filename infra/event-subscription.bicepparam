using './event-subscription.bicep'

// The key comes in the environment, where no list of processes shows it.
param topicName = readEnvironmentVariable('SUMMARIZER_EVENT_TOPIC')
param storageAccountName = readEnvironmentVariable('SUMMARIZER_STORAGE_ACCOUNT')
param appName = readEnvironmentVariable('SUMMARIZER_FUNCTION_APP')
param blobsExtensionKey = readEnvironmentVariable('SUMMARIZER_BLOBS_KEY')
