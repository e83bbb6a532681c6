using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats;

/// <summary>Rewrites constructs that nobody writes and that take Markdig quadratic time. No sentence changes.</summary>
internal static partial class MarkdownGuard
{
    /// <summary>The text with shallow indents, short fences and a blank line between link definitions.</summary>
    public static string Tame(string text)
    {
        text = DeepIndent().Replace(text, new string(' ', 40));
        text = LongFence().Replace(text, new string('`', 10));
        return LinkDefinition().Replace(text, "$0\n");
    }

    [GeneratedRegex(@"^[\t ]{40,}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DeepIndent();

    [GeneratedRegex("`{10,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongFence();

    [GeneratedRegex(@"^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LinkDefinition();
}
