using System.Security.Cryptography;
using System.Text;

namespace LocalFunctions.Emulator;

/// <summary>An account of Azurite. Its key is no secret, because Azurite listens on loopback only.</summary>
internal sealed record AzuriteAccount(string Name, string Key)
{
    /// <summary>Short, because all names and keys share one environment variable of at most 128 KiB.</summary>
    private const int KeyBytes = 16;

    /// <summary>The account and key that every storage tool knows.</summary>
    public static readonly AzuriteAccount WellKnown = new(
        "devstoreaccount1",
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=="
    );

    public static IReadOnlyList<AzuriteAccount> Make(int count) => [.. Enumerable.Range(1, count).Select(MakeOne)];

    public string ConnectionString(int blobPort, int queuePort) =>
        $"DefaultEndpointsProtocol=http;AccountName={Name};AccountKey={Key};"
        + $"BlobEndpoint=http://127.0.0.1:{blobPort}/{Name};QueueEndpoint=http://127.0.0.1:{queuePort}/{Name};";

    private static AzuriteAccount MakeOne(int number)
    {
        var name = $"account{number}";
        return new AzuriteAccount(name, Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, KeyBytes)));
    }
}
