using Microsoft.AspNetCore.Http.Extensions;

namespace Summarizer.Functions.Http;

/// <summary>The page that a reader requested before being asked for the key.</summary>
internal static class ReturnPath
{
    private const int MaxLength = 2_000;

    /// <summary>The path and query of a request, without its key.</summary>
    public static string Of(HttpRequest request) =>
        Check(
            request.Path.ToUriComponent()
                + new QueryBuilder(request.Query.Where(parameter => !parameter.Key.Equals("code", StringComparison.OrdinalIgnoreCase)))
        );

    /// <summary>
    /// The path, or the first page's path if it would lead to another site: browsers read <c>//</c> and <c>/\</c> as the start of a host.
    /// </summary>
    public static string Check(string path) =>
        path.Length <= MaxLength
        && path.StartsWith('/')
        && path.AsSpan(1) is not ['/' or '\\', ..]
        && path.All(letter => letter is > ' ' and <= '~')
            ? path
            : "/";
}
