namespace Summarizer.Pages;

/// <summary>A page that says why there is nothing to read and what to do.</summary>
public static class ErrorPage
{
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

/// <param name="Title">What is wrong, in a few words.</param>
/// <param name="Detail">What to do, in one or two sentences.</param>
public sealed record PageError(string Title, string Detail)
{
    /// <summary>The requested article.</summary>
    public string? Name { get; init; }

    public string? Code { get; init; }

    /// <summary>The page reloads after this many seconds; 0: never.</summary>
    public int RefreshSeconds { get; init; }
}
