using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using LocalFunctions.Emulator;

namespace LocalFunctions.Tests.Support;

/// <summary>A storage account that only one test uses.</summary>
public sealed class Account(string connectionString)
{
    public string ConnectionString { get; } = connectionString;

    public BlobServiceClient Blobs { get; } = new(connectionString);

    public static async Task<Account> NewAsync() => new((await Azurite.GetSharedAsync()).NewAccount());

    public BlobContainerClient Container(string name = "items") => Blobs.GetBlobContainerClient(name);

    public QueueClient Queue(string name, QueueMessageEncoding encoding = QueueMessageEncoding.Base64) =>
        new(ConnectionString, name, new QueueClientOptions { MessageEncoding = encoding });

    public async Task UploadAsync(string name, string text = "text", string container = "items")
    {
        await Container(container).CreateIfNotExistsAsync();
        await Container(container).GetBlobClient(name).UploadAsync(BinaryData.FromString(text), overwrite: true);
    }
}
