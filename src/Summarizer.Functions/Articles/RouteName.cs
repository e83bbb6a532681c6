using System.Diagnostics.CodeAnalysis;
using Summarizer.Articles;

namespace Summarizer.Functions.Articles;

/// <summary>Reads the article id from a route.</summary>
internal static class RouteName
{
    /// <summary>
    /// Parses a route value; an empty one is null. ASP.NET Core decodes everything in a path except <c>%2F</c>. Clients that escape a whole
    /// name send it, so it counts as a slash on every route. <c>%252F</c> also arrives as <c>%2F</c>, so no article id may contain it.
    /// </summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out ArticleId? id) =>
        ArticleId.TryParse(name?.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase), out id);
}
