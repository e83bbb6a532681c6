using System.Text.RegularExpressions;

namespace Summarizer.Functions.Models;

/// <summary>Distinguishes the root of an Azure resource from the base of an OpenAI-compatible API, and rejects anything else.</summary>
internal static partial class ModelEndpoint
{
    private const string AzureV1 = "/openai/v1";

    private static readonly string[] AzureSuffixes = [".openai.azure.com", ".cognitiveservices.azure.com", ".services.ai.azure.com"];

    /// <summary>Whether the endpoint belongs to an Azure resource. No other host may receive an Entra ID token.</summary>
    public static bool IsAzure(Uri endpoint) =>
        AzureSuffixes.Any(suffix => endpoint.IdnHost.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the endpoint is the root of an Azure resource, where each deployment has its own path.</summary>
    public static bool IsAzureRoot(Uri endpoint) => IsAzure(endpoint) && endpoint.AbsolutePath == "/";

    /// <summary>
    /// What is wrong and how to fix it; null if the address is valid. User and query are not repeated, because they may contain a key.
    /// </summary>
    public static string? FindFault(Uri endpoint) => IsAzure(endpoint) ? FindAzureFault(endpoint) : FindOperation(endpoint);

    private static string? FindAzureFault(Uri endpoint)
    {
        var isBase = endpoint.AbsolutePath is "/" or AzureV1 or $"{AzureV1}/";
        // A token must not be sent unencrypted.
        if (
            isBase
            && endpoint.Scheme == Uri.UriSchemeHttps
            && endpoint.UserInfo.Length == 0
            && !endpoint.OriginalString.AsSpan().ContainsAny('?', '#')
        )
            return null;
        var root = $"https://{endpoint.IdnHost}";
        return $"must be the root of the Azure resource, {root}/, or its v1 API, {root}{AzureV1}/.";
    }

    private static string? FindOperation(Uri endpoint)
    {
        var operation = Operations().Match(endpoint.AbsolutePath);
        if (!operation.Success)
            return null;
        var right = endpoint.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped) + endpoint.AbsolutePath[..operation.Index];
        return $"must not end in {operation.Value.TrimEnd('/')}, because the app appends the operation. Set it to {right}.";
    }

    /// <summary>
    /// An operation at the end of a path. Gateways choose their own paths, and "models" can be part of a base (Azure API Management in
    /// front of Azure's models), so words that a base may contain count only right after the API's version.
    /// </summary>
    [GeneratedRegex(
        @"(/+(chat/+completions|completions|embeddings)|(?<=/v[0-9][a-z0-9.]*(/openai)?)/+(models|messages|moderations|responses))+/*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Operations();
}
