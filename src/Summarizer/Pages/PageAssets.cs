using System.Security.Cryptography;
using System.Text;

namespace Summarizer.Pages;

/// <summary>The style and script of the pages. Both are inline, and the content security policy allows only their hashes.</summary>
public static class PageAssets
{
    internal static readonly string Style = Read("page.css");
    internal static readonly string Script = Read("page.js");

    /// <summary>The <c>Content-Security-Policy</c> of every page.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src {Hash(Style)}; script-src {Hash(Script)}; img-src data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static string Hash(string asset) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(asset)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
