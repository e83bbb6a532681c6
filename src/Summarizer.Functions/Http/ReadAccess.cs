using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Functions.Http;

/// <summary>Who may read digests, feeds and pages: everybody, or who holds the key of <c>Feed__Key</c>.</summary>
/// <param name="settings">Holds the key, where one is asked for.</param>
public sealed class ReadAccess(Settings settings)
{
    private readonly byte[]? _hash = settings.FeedKey is { } key ? SHA256.HashData(Encoding.UTF8.GetBytes(key)) : null;

    /// <summary>Whether everybody may read.</summary>
    public bool IsAnonymous => _hash is null;

    /// <summary>How long an answer may be kept: not without asking; with a key not by caches that others share.</summary>
    public string CacheControl => IsAnonymous ? "public, max-age=0, must-revalidate" : "private, max-age=0, must-revalidate";

    /// <summary>Whether a request comes from everybody who may read. Hashes are compared, so that the time tells nothing, not even a length.</summary>
    public bool Allows(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (_hash is null) return true;
        var given = request.Headers["x-functions-key"].FirstOrDefault() ?? request.Query["code"].FirstOrDefault();
        return given is not null && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(given)), _hash);
    }
}
