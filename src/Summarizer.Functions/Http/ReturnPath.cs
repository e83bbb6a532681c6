using Microsoft.AspNetCore.Http.Extensions;

namespace Summarizer.Functions.Http;

/// <summary>The page that a reader wanted before the key was asked for.</summary>
internal static class ReturnPath
{
    private const int MaxLength = 2_000;

    /// <summary>Path and query of a request, without a key that was sent in it.</summary>
    public static string Of(HttpRequest request) =>
        Check(
            request.Path.ToUriComponent()
                + new QueryBuilder(request.Query.Where(parameter => !parameter.Key.Equals("code", StringComparison.OrdinalIgnoreCase)))
        );

    /// <summary>The path, or that of the first page where it would lead to another site: browsers take <c>//</c> and <c>/\</c> for the beginning of a host.</summary>
    public static string Check(string path) =>
        path.Length <= MaxLength
        && path.StartsWith('/')
        && path.AsSpan(1) is not ['/' or '\\', ..]
        && path.All(letter => letter is > ' ' and <= '~')
            ? path
            : "/";
}
