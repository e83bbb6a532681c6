using System.Diagnostics.CodeAnalysis;
using Summarizer.Articles;

namespace Summarizer.Functions.Articles;

/// <summary>The article that a path names.</summary>
internal static class RouteName
{
    /// <summary>
    /// Reads a route value; an empty one is null. ASP.NET Core decodes all of a path but <c>%2F</c>, which clients send that escape a name as
    /// a whole: it is a slash on every route. <c>%252F</c> arrives as <c>%2F</c> too, which is why no article's id holds that.
    /// </summary>
    public static bool TryParse(string? name, [NotNullWhen(true)] out ArticleId? id) =>
        ArticleId.TryParse(name?.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase), out id);
}
