using System.Globalization;
using System.Net;
using Azure.Storage.Blobs;
using Microsoft.Extensions.Configuration;
using Summarizer.Functions.Models;
using Summarizer.Languages;

namespace Summarizer.Functions;

/// <summary>Reads typed settings and collects what is wrong with them, so that all faults are reported together.</summary>
internal sealed class SettingReader(IConfiguration configuration)
{
    private readonly List<string> _faults = [];

    public int Integer(string key, int fallback, int min, int max)
    {
        if (configuration[key] is not { Length: > 0 } value)
            return fallback;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return number;
        return Fault(key, value, $"Use a whole number from {min} to {max}, or remove the setting for {fallback}.", fallback);
    }

    public string Text(string key, string fallback, int maxLength)
    {
        if (configuration[key] is not { Length: > 0 } value)
            return fallback;
        return value.Length <= maxLength ? value : Fault(key, value, $"Use at most {maxLength} characters.", fallback);
    }

    /// <summary>A value that never appears in a message.</summary>
    public string? Secret(string key) => configuration[key] is { Length: > 0 } value ? value : null;

    /// <summary>One of several words; the first one if the setting is absent.</summary>
    public string Choice(string key, params string[] words)
    {
        if (configuration[key] is not { Length: > 0 } value)
            return words[0];
        return words.Contains(value) ? value : Fault(key, value, $"Use {string.Join(" or ", words)}.", words[0]);
    }

    /// <summary>A required secret that must be long enough not to be guessed. It never appears in a message.</summary>
    public string Key(string key, int minLength)
    {
        var value = Secret(key) ?? "";
        if (value.StartsWith("@Microsoft.KeyVault(", StringComparison.OrdinalIgnoreCase)) // Anyone could guess it.
            _faults.Add($"{Environment(key)} is a Key Vault reference that Azure could not resolve. Check the vault and the identity's role.");
        else if (value.Length < minLength)
            _faults.Add($"{Environment(key)} is {(value.Length == 0 ? "missing" : "too short")}. Use at least {minLength} characters.");
        return value;
    }

    /// <summary>Null if the setting is absent or the given word.</summary>
    public Language? Language(string key, string unlessIs)
    {
        if (configuration[key] is not { Length: > 0 } value || value == unlessIs)
            return null;
        return KnownLanguages.IsTag(value)
            ? KnownLanguages.Of(value)
            : Fault<Language?>(key, value, $"Use a BCP 47 tag such as en or tr, or {unlessIs} for each article's own language.", null);
    }

    /// <summary>Reports if only one of two settings is present: each needs the other.</summary>
    public void Together(string one, string other)
    {
        var (hasOne, hasOther) = (configuration[one] is { Length: > 0 }, configuration[other] is { Length: > 0 });
        if (hasOne != hasOther)
            _faults.Add(
                $"{Environment(hasOne ? other : one)} is missing. "
                    + $"It is required together with {Environment(hasOne ? one : other)}. Set both or neither."
            );
    }

    /// <summary>Reports a value that has no effect without another setting.</summary>
    public void Requires(string key, string value, string other)
    {
        if (configuration[key] == value && configuration[other] is not { Length: > 0 })
            _faults.Add(
                $"{Environment(key)} is '{value}', which requires {Environment(other)}. "
                    + $"Set {Environment(other)}, or remove {Environment(key)}."
            );
    }

    public TimeZoneInfo TimeZone(string key, string fallback)
    {
        var value = configuration[key] is { Length: > 0 } given ? given : fallback;
        return TimeZoneInfo.TryFindSystemTimeZoneById(value, out var zone)
            ? zone
            : Fault(key, value, "Use an IANA time zone such as Europe/Istanbul or Asia/Jakarta.", TimeZoneInfo.Utc);
    }

    /// <summary>An invalid address is not quoted, because it may contain a password or a key.</summary>
    public Uri? WebAddress(string key)
    {
        if (configuration[key] is not { Length: > 0 } value)
            return null;
        if (Uri.TryCreate(value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
            return uri;
        const string Remedy = "Use an absolute http or https address.";
        if (!value.AsSpan().ContainsAny('@', '?', '#'))
            return Fault<Uri?>(key, value, Remedy, null);
        _faults.Add($"{Environment(key)} cannot be read. {Remedy}");
        return null;
    }

    /// <summary>The base of a model's API.</summary>
    public Uri? ModelAddress(string key)
    {
        if (WebAddress(key) is not { } endpoint)
            return null;
        if (ModelEndpoint.FindFault(endpoint) is not { } fault)
            return endpoint;
        _faults.Add($"{Environment(key)} {fault}");
        return null;
    }

    /// <summary>
    /// An ASCII address that paths are appended to. Headers require ASCII. Consecutive slashes could create links that leave the host. An
    /// invalid address is not quoted, because it may contain a password or a key.
    /// </summary>
    public Uri? BaseAddress(string key)
    {
        if (WebAddress(key) is not { } uri)
            return null;
        var isBase =
            uri.UserInfo.Length == 0
            && !uri.OriginalString.AsSpan().ContainsAny('?', '#')
            && !uri.AbsolutePath.Contains("//", StringComparison.Ordinal);
        if (isBase)
            return new UriBuilder(uri) { Host = uri.IdnHost }.Uri;
        _faults.Add(
            $"{Environment(key)} must consist of scheme, host and path only, without two slashes in a row, "
                + $"such as https://example.com/digests/."
        );
        return null;
    }

    /// <summary>Networks in CIDR notation, separated by commas.</summary>
    public IReadOnlyList<IPNetwork> Subnets(string key)
    {
        var networks = new List<IPNetwork>();
        foreach (var text in (configuration[key] ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPNetwork.TryParse(text, out var network))
                networks.Add(network);
            else
                Fault(key, text, "Use networks such as 10.1.0.0/16, separated by commas.", network);
        }

        return networks;
    }

    /// <summary>A connection string never appears in a message, because it contains a key.</summary>
    public StorageAccount StorageAccount(string key)
    {
        var connection = configuration[key];
        var (blobs, queues) = (WebAddress($"{key}:blobServiceUri"), WebAddress($"{key}:queueServiceUri"));
        if (connection is { Length: > 0 } && !IsConnectionString(connection))
        {
            _faults.Add(
                $"{key} is not a storage connection string. Copy it from the storage account's access keys, "
                    + "or use UseDevelopmentStorage=true."
            );
        }
        else if (
            connection is not { Length: > 0 }
            && (configuration[$"{key}:blobServiceUri"] is null || configuration[$"{key}:queueServiceUri"] is null)
        )
        {
            _faults.Add($"{key} is missing. Set it to a connection string, or set {key}__blobServiceUri and {key}__queueServiceUri.");
        }

        return new StorageAccount(connection is { Length: > 0 } ? connection : null, blobs, queues, configuration[$"{key}:clientId"]);
    }

    public void ThrowIfAnyIsWrong()
    {
        if (_faults.Count > 0)
            throw new SettingsException(string.Join(System.Environment.NewLine, _faults));
    }

    private static bool IsConnectionString(string value)
    {
        try
        {
            _ = new BlobServiceClient(value);
            return true;
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidOperationException)
        {
            return false;
        }
    }

    private static string Environment(string key) => key.Replace(":", "__", StringComparison.Ordinal);

    private T Fault<T>(string key, string value, string remedy, T fallback)
    {
        _faults.Add($"{Environment(key)} is '{value}'. {remedy}");
        return fallback;
    }
}
