namespace Summarizer.Pages;

/// <summary>The page that asks for the key.</summary>
public static class KeyPage
{
    /// <param name="to">The path to continue to, relative to the site's path.</param>
    /// <param name="isWrong">Whether the reader entered a wrong key.</param>
    public static string Write(Site site, string to, bool isWrong)
    {
        ArgumentNullException.ThrowIfNull(site);
        return Layout.Write(site with { HasKey = false }, "Reading needs a key", Main(site, to, isWrong));
    }

    private static Html Main(Site site, string to, bool isWrong) =>
        Html.Of(
            $"""
            <section class="message">
            <h1>Reading needs a key</h1>
            {Html.If(isWrong, $"<p class=\"notice\" role=\"alert\">This key is wrong. Check it for missing letters and spaces.</p>")}
            <p>Whoever runs this site has the key. This browser remembers it for 30 days, or until you sign out.</p>
            <form class="key" action="{site.SignIn}" method="post">
            <input type="hidden" name="to" value="{to}">
            <p><label for="reader-key">Key</label>
            <input id="reader-key" name="key" type="password" autocomplete="current-password" required>
            <button type="submit">Read</button></p>
            </form>
            <p>Signed in already? A link from another site does not say so: <a href="{site.Path + to}">continue to the page</a>.</p>
            </section>
            """
        );
}
