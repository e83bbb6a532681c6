using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Summarizer.Articles.Formats;

/// <summary>Rewrites pathological constructs that would take Markdig quadratic time. Sentences stay unchanged.</summary>
internal static partial class MarkdownGuard
{
    // Far more than any real paragraph or table has. Markdig compares each opener with all earlier ones.
    private const int MaxBrackets = 100;
    private const int MaxDelimiters = 150;
    private const int MaxDeclarations = 20;

    // Each scans the rest of its paragraph for its partner.
    private const long MaxCodeScans = 20_000_000;

    // Of the whole text: Markdig makes an object of each.
    private const int MaxMarks = 200_000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]`*_~^<&|\\");

    /// <summary>
    /// The text with shallow indents and nesting, short fences, a blank line between link definitions, and few openers in a paragraph.
    /// </summary>
    public static string Tame(string text)
    {
        text = DataUrl().Replace(text, "data:");
        ReadingLimits.CheckText(text);
        CheckMarks(text);
        text = DeepIndent().Replace(text, new string(' ', 40));
        text = DeepNesting().Replace(text, "");
        text = LongFence().Replace(text, new string('`', 10));
        return TameParagraphs(LinkDefinition().Replace(text, "$0\n"));
    }

    private static void CheckMarks(string text)
    {
        var marks = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            ReadingTime.Check();
            var rest = line.TrimStart();
            for (; rest.Length > 1 && rest[0] is '-' or '+' or '*' or '>'; rest = rest[1..].TrimStart())
                marks++;
            for (var at = rest.IndexOfAny(Marks); at >= 0; at = rest.IndexOfAny(Marks))
            {
                marks++;
                rest = rest[(at + 1)..];
            }

            ReadingLimits.Check(marks, MaxMarks);
        }
    }

    private static string TameParagraphs(string text)
    {
        var tame = new StringBuilder(text.Length);
        var start = 0;
        for (int line = 0, next; line < text.Length; line = next)
        {
            next = text.IndexOf('\n', line) + 1;
            if (next == 0)
                next = text.Length;
            if (!BeginsParagraph(text.AsSpan(line, next - line)))
                continue;
            Append(tame, text.AsSpan(start, line - start));
            start = line;
        }

        Append(tame, text.AsSpan(start));
        return tame.ToString();
    }

    private static bool BeginsParagraph(ReadOnlySpan<char> line) =>
        line.IsWhiteSpace() || line[0] == '#' || line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] == ' ';

    private static void Append(StringBuilder tame, ReadOnlySpan<char> paragraph)
    {
        var (brackets, delimiters, declarations, code) = Count(paragraph);
        var scans = (long)code * paragraph.Length;
        if (brackets <= MaxBrackets && delimiters <= MaxDelimiters && declarations <= MaxDeclarations && scans <= MaxCodeScans)
        {
            tame.Append(paragraph);
            return;
        }

        var rewritten = paragraph.ToString();
        if (brackets > MaxBrackets)
            rewritten = Bracket().Replace(Link().Replace(rewritten, "$1"), "\\[");
        if (delimiters > MaxDelimiters)
            rewritten = Delimiter().Replace(rewritten, run => run.Groups[1].Length > 1 ? "" : "\\" + run.Groups[1].Value);
        if (declarations > MaxDeclarations)
            rewritten = Declaration().Replace(rewritten, "\\<");
        if (scans > MaxCodeScans)
            rewritten = rewritten.Replace('`', '\'');
        tame.Append(rewritten);
    }

    private static (int Brackets, int Delimiters, int Declarations, int Code) Count(ReadOnlySpan<char> paragraph)
    {
        int brackets = 0,
            delimiters = 0,
            declarations = 0,
            code = 0;
        for (var i = 0; i < paragraph.Length; i++)
        {
            switch (paragraph[i])
            {
                case '[':
                    brackets++;
                    break;
                case '*' or '_' or '~' or '^' or '+' or '=' when i == 0 || paragraph[i - 1] != paragraph[i]:
                    delimiters++;
                    break;
                case '!' or '?' when i > 0 && paragraph[i - 1] == '<':
                    declarations++;
                    break;
                case '`':
                    code++;
                    break;
                default:
                    break;
            }
        }

        return (brackets, delimiters, declarations, code);
    }

    [GeneratedRegex("data:[a-z]+/[^\\s()<>\"']{200,}", RegexOptions.CultureInvariant)]
    private static partial Regex DataUrl();

    [GeneratedRegex(@"^[\t ]{40,}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DeepIndent();

    [GeneratedRegex(@"^(?>[\t ]*(?:>|[-+*][\t ]|[0-9]{1,9}[.)][\t ])){20,}", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DeepNesting();

    [GeneratedRegex("`{10,}", RegexOptions.CultureInvariant)]
    private static partial Regex LongFence();

    [GeneratedRegex(@"^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex LinkDefinition();

    [GeneratedRegex(@"!?\[([^\[\]]{0,1000})\]\([^()\s]{0,2000}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<!\\)(?>\\*)\[", RegexOptions.CultureInvariant)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"(?<!\\)(?>\\*)(\*+|_+|~+|\^+|\++|=+)", RegexOptions.CultureInvariant)]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"(?<!\\)(?>\\*)<(?=[!?])", RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
