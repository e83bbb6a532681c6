using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Functions.Http;

/// <summary>
/// Decides who may read digests, feeds and pages: everyone, or those who send the key of <c>Feed__Key</c> or signed in with it.
/// </summary>
public sealed class ReadAccess(Settings settings, PublicUrls urls, TimeProvider time)
{
    private readonly byte[]? _hash = settings.FeedKey is { } key ? Hash(key) : null;
    private readonly ReaderCookie? _cookie = settings.FeedKey is { } key ? new ReaderCookie(key, time) : null;

    /// <summary>Whether the cookie may be sent without TLS if the address is on this machine.</summary>
    internal bool AllowsInsecureCookie { get; init; }

    /// <summary>Whether everyone may read.</summary>
    internal bool IsAnonymous => _hash is null;

    /// <summary>Caches must revalidate. If a key is required, shared caches must not store the response.</summary>
    internal string CacheControl => IsAnonymous ? "public, max-age=0, must-revalidate" : "private, max-age=0, must-revalidate";

    /// <summary>Whether the sender may read. A key in the request takes precedence over a cookie.</summary>
    internal bool Allows(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var given = request.Headers["x-functions-key"].FirstOrDefault() ?? request.Query["code"].FirstOrDefault();
        return IsAnonymous || (string.IsNullOrEmpty(given) ? IsSignedIn(request) : IsKey(given));
    }

    /// <summary>
    /// Whether the browser sent a valid cookie. It may send several with this name: another instance of this app, mounted at a parent path,
    /// has its own.
    /// </summary>
    internal bool IsSignedIn(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _cookie is not null
            && request.GetTypedHeaders().Cookie.Any(cookie => cookie.Name == ReaderCookie.Name && _cookie.IsValid(cookie.Value.Value));
    }

    /// <summary>Whether a text is the key. Hashes are compared in constant time, so timing reveals nothing, not even the length.</summary>
    internal bool IsKey(string given) => _hash is not null && CryptographicOperations.FixedTimeEquals(Hash(given), _hash);

    /// <summary>Sets the cookie of a signed-in reader.</summary>
    internal void SignIn(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (_cookie is not null)
            request.HttpContext.Response.Cookies.Append(ReaderCookie.Name, _cookie.Create(), Options(request, ReaderCookie.Lifetime));
    }

    /// <summary>Deletes the cookie.</summary>
    internal void SignOut(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.HttpContext.Response.Cookies.Delete(ReaderCookie.Name, Options(request, maxAge: null));
    }

    /// <summary>
    /// Scripts cannot read the cookie, other sites' requests do not carry it, and it needs TLS except on a developer's machine.
    /// </summary>
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
