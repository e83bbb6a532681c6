using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Functions.Http;

/// <summary>
/// The cookie of a signed-in reader: its expiry and an HMAC of that under the readers' key. It does not contain the key. A new
/// <c>Feed__Key</c> invalidates all cookies.
/// </summary>
internal sealed class ReaderCookie(string key, TimeProvider time)
{
    public const string Name = "summarizer-reader";

    /// <summary>Chrome allows at most 400 days, but devices change hands sooner.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);

    private readonly byte[] _key = Encoding.UTF8.GetBytes(key);

    /// <summary>Creates a cookie's value.</summary>
    public string Create() => Sign((time.GetUtcNow() + Lifetime).ToUnixTimeSeconds());

    /// <summary>Whether a value was created with this key and has not expired.</summary>
    public bool IsValid(string? value) =>
        value?.Split('.') is [var expiry, _]
        && long.TryParse(expiry, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(value), Encoding.UTF8.GetBytes(Sign(seconds)))
        && time.GetUtcNow().ToUnixTimeSeconds() < seconds;

    private string Sign(long seconds)
    {
        var expiry = seconds.ToString(CultureInfo.InvariantCulture);
        return $"{expiry}.{Base64Url.EncodeToString(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{Name}.{expiry}")))}";
    }
}
