namespace Summarizer.Pages;

/// <summary>A page that says why there is nothing to read, and the way out.</summary>
public static class ErrorPage
{
    /// <summary>The page as HTML.</summary>
    /// <param name="site">The site it belongs to.</param>
    public static string Write(Site site, PageError error)
    {
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(error);
        return Layout.Write(
            site,
            error.Title,
            Main(site, error),
            Html.If(error.RefreshSeconds > 0, $"<meta http-equiv=\"refresh\" content=\"{error.RefreshSeconds}\">")
        );
    }

    private static Html Main(Site site, PageError error) =>
        Html.Of(
            $"""
            <section class="message"{Html.If(error.RefreshSeconds > 0, $" role=\"status\"")}>
            <h1>{error.Title}</h1>
            {Html.If(error.Name is not null, $"<p class=\"name\"><bdi>{error.Name}</bdi></p>")}
            <p>{error.Detail}</p>
            {Html.If(error.Code is not null, $"<p class=\"quiet\">Reason code: <code>{error.Code}</code></p>")}
            <p><a href="{site.Home}">Read the latest digests</a></p>
            </section>
            """
        );
}

/// <summary>Why there is nothing to read.</summary>
/// <param name="Title">What is the matter, in a few words.</param>
/// <param name="Detail">What to do, in a sentence or two.</param>
public sealed record PageError(string Title, string Detail)
{
    /// <summary>The article that was asked for.</summary>
    public string? Name { get; init; }

    /// <summary>The code of a rejection.</summary>
    public string? Code { get; init; }

    /// <summary>In how many seconds the page asks again by itself; 0: never.</summary>
    public int RefreshSeconds { get; init; }
}
