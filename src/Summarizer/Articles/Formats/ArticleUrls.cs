namespace Summarizer.Articles.Formats;

/// <summary>Addresses of web pages.</summary>
internal static class ArticleUrls
{
    private const int Longest = 2048;

    /// <summary>The address, if it is one of the web.</summary>
    public static Uri? Parse(string value) =>
        value.Length <= Longest && Uri.TryCreate(value, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
            ? url
            : null;
}
