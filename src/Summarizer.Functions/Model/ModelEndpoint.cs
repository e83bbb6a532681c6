namespace Summarizer.Functions.Model;

/// <summary>Tells the root of an Azure resource from the base of an OpenAI-compatible API, and finds what is neither.</summary>
internal static class ModelEndpoint
{
    private const string AzureV1 = "/openai/v1";

    private static readonly string[] AzureSuffixes = [".openai.azure.com", ".cognitiveservices.azure.com", ".services.ai.azure.com"];

    private static readonly string[] Operations = ["/chat/completions", "/completions", "/responses", "/messages", "/embeddings", "/moderations", "/models"];

    /// <summary>Whether it belongs to an Azure resource. Nobody else may see an Entra ID token.</summary>
    public static bool IsAzure(Uri endpoint) => AzureSuffixes.Any(suffix => endpoint.IdnHost.EndsWith(suffix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is the root of an Azure resource, below which each deployment has a path of its own.</summary>
    public static bool IsAzureRoot(Uri endpoint) => IsAzure(endpoint) && endpoint.AbsolutePath == "/";

    /// <summary>What is wrong and what would be right; null if the address will do. User and query are not repeated: they may hold a key.</summary>
    public static string? FindFault(Uri endpoint) => IsAzure(endpoint) ? FindAzureFault(endpoint) : FindOperation(endpoint);

    private static string? FindAzureFault(Uri endpoint)
    {
        var isBase = endpoint.AbsolutePath is "/" or AzureV1 or $"{AzureV1}/";
        // A token must not travel in the clear.
        if (isBase && endpoint.Scheme == Uri.UriSchemeHttps && endpoint.UserInfo.Length == 0 && !endpoint.OriginalString.AsSpan().ContainsAny('?', '#')) return null;
        var root = $"https://{endpoint.IdnHost}";
        return $"must be the root of the Azure resource, {root}/, or its v1 API, {root}{AzureV1}/.";
    }

    private static string? FindOperation(Uri endpoint)
    {
        var path = endpoint.AbsolutePath.TrimEnd('/');
        var given = path;
        while (Operations.FirstOrDefault(operation => path.EndsWith(operation, StringComparison.OrdinalIgnoreCase)) is { } ending)
            path = path[..^ending.Length].TrimEnd('/');
        return path == given ? null : $"must not end in {given[path.Length..]}, which the app appends itself. Set it to {endpoint.GetComponents(UriComponents.SchemeAndServer, UriFormat.UriEscaped)}{path}.";
    }
}
