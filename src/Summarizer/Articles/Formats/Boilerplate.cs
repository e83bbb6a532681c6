using Summarizer.Languages;
using Summarizer.Sentences;
using Summarizer.Text;

namespace Summarizer.Articles.Formats;

/// <summary>Removes what a page inserts between and after an article's paragraphs: comment forms, links to other articles.</summary>
internal static class Boilerplate
{
    private const int MaxLineLength = 160;

    // "Leave a Reply Cancel reply" is still the form's heading; a longer line that begins the same way is not.
    private const int MaxRestLength = 30;

    public static List<Paragraph> Remove(List<Paragraph> body)
    {
        var kept = new List<Paragraph>(body.Count);
        long before = 0,
            all = body.Sum(paragraph => (long)paragraph.Text.Length);
        foreach (var paragraph in body)
        {
            var opens = kept.Count > 0 && OpensBoilerplate(paragraph.Text);

            // The rest of the text is removed only if it is shorter than what precedes it: a link in the middle must not cost half an
            // article.
            if (opens && before * 2 > all)
                break;
            before += paragraph.Text.Length;
            if (!opens && !IsBoilerplateLine(paragraph.Text))
                kept.Add(paragraph);
        }

        return kept;
    }

    private static bool IsBoilerplateLine(string line) => Matches(line, language => language.BoilerplateLines, maxRestLength: 0);

    private static bool OpensBoilerplate(string line) => Matches(line, language => language.BoilerplateOpenings, MaxRestLength);

    // Tests all languages: a page in one language often runs on software in another.
    private static bool Matches(string line, Func<Language, IReadOnlyList<string>> openings, int maxRestLength)
    {
        if (line.Length > MaxLineLength)
            return false;
        Span<char> buffer = stackalloc char[MaxLineLength];
        foreach (var language in KnownLanguages.All)
        {
            var lower = language.Lower(line, buffer);
            foreach (var opening in openings(language))
            {
                if (Begins(lower, opening, maxRestLength))
                    return true;
            }
        }

        return false;
    }

    private static bool Begins(ReadOnlySpan<char> line, string opening, int maxRestLength)
    {
        if (!line.StartsWith(opening))
            return false;
        var rest = line[opening.Length..];
        if (rest.IsEmpty || opening[^1] == ':')
            return true;
        if (maxRestLength == 0 || char.IsLetter(rest[0]))
            return false;
        return rest[0] != ' ' || rest.Length <= maxRestLength && !SentenceBoundaries.IsTerminator(rest[^1]);
    }
}
