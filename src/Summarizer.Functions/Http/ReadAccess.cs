using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Functions.Http;

/// <summary>Who may read digests, feeds and pages: everybody, or who holds the key of <c>Feed__Key</c> or signed in with it.</summary>
/// <param name="settings">Holds the key, where one is asked for.</param>
/// <param name="urls">Knows where the app is mounted.</param>
/// <param name="time">Says when a reader must sign in again.</param>
public sealed class ReadAccess(Settings settings, PublicUrls urls, TimeProvider time)
{
    private readonly byte[]? _hash = settings.FeedKey is { } key ? Hash(key) : null;
    private readonly ReaderCookie? _cookie = settings.FeedKey is { } key ? new ReaderCookie(key, time) : null;

    /// <summary>Whether the cookie may come without TLS where the address is this very machine.</summary>
    public bool AllowsInsecureCookie { get; init; }

    /// <summary>Whether everybody may read.</summary>
    public bool IsAnonymous => _hash is null;

    /// <summary>How long an answer may be kept: not without asking; with a key not by caches that others share.</summary>
    public string CacheControl => IsAnonymous ? "public, max-age=0, must-revalidate" : "private, max-age=0, must-revalidate";

    /// <summary>Whether a request comes from somebody who may read. A key that is sent counts, not the cookie beside it.</summary>
    public bool Allows(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var given = request.Headers["x-functions-key"].FirstOrDefault() ?? request.Query["code"].FirstOrDefault();
        return IsAnonymous || (string.IsNullOrEmpty(given) ? IsSignedIn(request) : IsKey(given));
    }

    /// <summary>
    /// Whether a browser sent the cookie of a reader who signed in. It may send more than one of this name: another app of this kind, mounted at a
    /// parent path, has its own.
    /// </summary>
    public bool IsSignedIn(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _cookie is not null
            && request.GetTypedHeaders().Cookie.Any(cookie => cookie.Name == ReaderCookie.Name && _cookie.IsValid(cookie.Value.Value));
    }

    /// <summary>Whether a text is the key. Hashes are compared, so that the time tells nothing, not even a length.</summary>
    public bool IsKey(string given) => _hash is not null && CryptographicOperations.FixedTimeEquals(Hash(given), _hash);

    /// <summary>Has the browser remember that its reader holds the key.</summary>
    public void SignIn(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (_cookie is not null)
            request.HttpContext.Response.Cookies.Append(ReaderCookie.Name, _cookie.Create(), Options(request, ReaderCookie.Lifetime));
    }

    /// <summary>Has the browser forget it.</summary>
    public void SignOut(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.Cookies.Delete(ReaderCookie.Name, Options(request, maxAge: null));
    }

    /// <summary>No script reads it, no other site's page or link sends it, and it goes over TLS unless it stays on a developer's machine.</summary>
    private CookieOptions Options(HttpRequest request, TimeSpan? maxAge) =>
        new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = !(
                AllowsInsecureCookie && Uri.TryCreate(urls.BaseOf(request), UriKind.Absolute, out var address) && address.IsLoopback
            ),
            Path = urls.BasePath.Length > 0 ? urls.BasePath : "/",
            MaxAge = maxAge,
        };

    private static byte[] Hash(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));
}
