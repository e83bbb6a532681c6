using System.Text.RegularExpressions;
using Summarizer.Sentences;

namespace Summarizer.Articles.Formats;

/// <summary>Rejects text that was never an article: tables of values, logs, source code and configuration.</summary>
internal sealed partial class DataAndCode : IArticleFormat
{
    private const int MaxLines = 2000;
    private const int MaxLineLength = 2000;
    private const int MinRows = 3;
    private const int MinLines = 5;
    private const int MaxCellLength = 40;
    private static readonly char[] Delimiters = ['\t', ';', ',', '|'];

    private static readonly string[] CodeExtensions =
    [
        ".bat",
        ".c",
        ".cc",
        ".cfg",
        ".conf",
        ".cpp",
        ".cs",
        ".css",
        ".cxx",
        ".dart",
        ".go",
        ".h",
        ".hpp",
        ".ini",
        ".java",
        ".js",
        ".jsx",
        ".kt",
        ".kts",
        ".less",
        ".lua",
        ".m",
        ".php",
        ".pl",
        ".ps1",
        ".py",
        ".r",
        ".rb",
        ".rs",
        ".sass",
        ".scala",
        ".scss",
        ".sh",
        ".sql",
        ".swift",
        ".toml",
        ".ts",
        ".tsx",
        ".vb",
        ".vue",
        ".yaml",
        ".yml",
    ];

    public FormatReading? Read(SourceFile file)
    {
        if (file.Text is not { } text)
            return null;
        var lines = Lines(text);
        if (IsTable(lines, file.Extension is ".csv" or ".tsv" || file.MediaType is "text/csv" or "text/tab-separated-values"))
            return new FormatReading.Unreadable(Rejections.Csv);
        if (IsLog(lines))
            return new FormatReading.Unreadable(Rejections.LogFile);
        return IsCode(lines, CodeExtensions.Contains(file.Extension)) ? new FormatReading.Unreadable(Rejections.SourceCode) : null;
    }

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
                lines.Add(line[..Math.Min(line.Length, MaxLineLength)].TrimEnd().ToString());
            if (lines.Count == MaxLines)
                break;
        }

        return lines;
    }

    // The rows of a table have the same number of short cells; lines of prose do not.
    private static bool IsTable(List<string> lines, bool isCalledTable)
    {
        if (lines.Count < (isCalledTable ? 2 : MinRows))
            return false;
        foreach (var delimiter in Delimiters)
        {
            var columns = lines.Select(line => Columns(line, delimiter)).ToList();
            var usual = columns.CountBy(count => count).MaxBy(count => count.Value);
            var enough = isCalledTable || delimiter == '\t' ? 2 : 3;
            if (usual.Key < enough || usual.Value * 5 < lines.Count * 4)
                continue;
            var rows = lines.Where((_, index) => columns[index] == usual.Key).ToList();
            if (
                isCalledTable
                || rows.Sum(row => row.Length) <= (long)rows.Count * usual.Key * MaxCellLength && rows.Count(EndsSentence) * 5 < rows.Count
            )
                return true;
        }

        return false;
    }

    private static int Columns(string line, char delimiter)
    {
        var (columns, isQuoted) = (1, false);
        foreach (var c in line)
        {
            if (c == '"')
                isQuoted = !isQuoted;
            else if (c == delimiter && !isQuoted)
                columns++;
        }

        return columns;
    }

    private static bool EndsSentence(string line)
    {
        var end = line.Length;
        while (end > 0 && SentenceBoundaries.IsCloser(line[end - 1]))
            end--;
        return end > 0 && SentenceBoundaries.IsTerminator(line[end - 1]);
    }

    // The entries of a live blog also begin with a time, but not with a date, seconds or a log level.
    private static bool IsLog(List<string> lines) =>
        lines.Count >= MinLines && lines.Count(line => LogEntry().IsMatch(line)) * 10 >= lines.Count * 6;

    private static bool IsCode(List<string> lines, bool isCalledCode)
    {
        if (lines.Count < (isCalledCode ? 1 : MinLines))
            return false;
        var code = lines.Count(line => CodeLine().IsMatch(line));
        return isCalledCode ? code * 4 >= lines.Count : code * 10 >= lines.Count * 6;
    }

    [GeneratedRegex(
        @"^\W{0,2}(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d|\d\d?/\w{3}/\d{4}:\d\d:\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct"
            + @"|Nov|Dec) [ \d]\d \d\d:\d\d:\d\d )|^\d{1,3}(?:\.\d{1,3}){3} \S+ \S+ \[|^\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR"
            + @"|FATAL)\]?[\s:]",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex LogEntry();

    [GeneratedRegex(
        @"[;{}]\s*(?://.*)?$|^\s*(?:[})\]]+[,;)]*|//.*|/\*.*|\*/.*|#(?:include|define|if|endif|pragma)\b.*|#!/.*|(?:import|from"
            + @"|using|package|namespace|export|return|def|class|func|fn|function|public|private|protected|static|const|let|var|if|else"
            + @"|elif|for|while|switch|case|try|except|catch|SELECT|INSERT|UPDATE|CREATE|ALTER|DROP)\b.*[:({;=].*|[\w.""-]+\s*(?:=|:="
            + @"|=>)\s*\S.*|\s*[\w-]+:\s*(?:[\w./""'-]+)?|\s*-\s[\w-]+:\s*\S*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex CodeLine();
}
