using System.Buffers;
using System.Text.RegularExpressions;

namespace Summarizer.Articles;

/// <summary>Finds paragraphs that imitate a conversation with a model: chat templates, role labels, fences, a reply's JSON.</summary>
internal static partial class ChatMarkup
{
    private const int LongestBlock = 10;
    private const int LongestLabel = 40;
    private static readonly SearchValues<char> FenceMarks = SearchValues.Create("-=*#`[");

    /// <summary>The paragraphs, in order.</summary>
    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        var paragraphs = Paragraphs(text);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i].Of(text);
            if (!IsMarkup(paragraph)) continue;
            var end = BlockEnd(text, paragraphs, i);
            for (; i <= end; i++) found.Add(paragraphs[i]);
            i = end;
        }

        return found;
    }

    // A block reaches to its closing mark; a label alone takes the paragraph after it along.
    private static int BlockEnd(string text, List<TextSpan> paragraphs, int start)
    {
        var first = paragraphs[start].Of(text);
        if (Opening().IsMatch(first) && !Closing().IsMatch(first))
        {
            for (var i = start + 1; i < Math.Min(paragraphs.Count, start + LongestBlock); i++)
                if (Closing().IsMatch(paragraphs[i].Of(text))) return i;
        }

        return first.Length <= LongestLabel && start + 1 < paragraphs.Count ? start + 1 : start;
    }

    private static List<TextSpan> Paragraphs(string text)
    {
        var paragraphs = new List<TextSpan>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            if (end > start) paragraphs.Add(new TextSpan(start, end));
            start = end + 1;
        }

        return paragraphs;
    }

    private static bool IsMarkup(ReadOnlySpan<char> paragraph) =>
        Label().IsMatch(paragraph)
        || paragraph.ContainsAny('<', '[', '>') && Template().IsMatch(paragraph)
        || paragraph.ContainsAny('"', '“', '\'') && ReplyJson().IsMatch(paragraph)
        || paragraph.ContainsAny(FenceMarks) && Fence().IsMatch(paragraph);

    // ChatML and Llama templates, tags of roles, the marks this product puts around an article.
    [GeneratedRegex(@"<\|[a-z_]{2,30}\|>|\[/?INST\]|<</?SYS>>|</?(?:system|assistant|user_?input|instructions?|prompt)[^<>]{0,30}>|<<<\s?/?(?:END\s?)?(?:OF\s)?ARTICLE|ARTICLE\s?>>>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Template();

    [GeneratedRegex(@"<\|im_start\|>|<\|start_header_id\|>|\[INST\]|<<SYS>>|<(?:system|assistant|instructions?|prompt)\b[^<>]{0,30}>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"<\|im_end\|>|<\|eot_id\|>|\[/INST\]|<</SYS>>|</(?:system|assistant|instructions?|prompt)>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    [GeneratedRegex(@"^\W{0,8}(?:#{1,6}\s*(?:system|instructions?|assistant|human|user|response)\b\s*:?\s*$|#{1,6}\s*(?:system|instructions?|assistant|human|user|response)\s*:|(?:assistant|system|system (?:prompt|message|note|override|instructions?|update)|developer message|new (?:system )?(?:instructions?|prompt)|ai instructions?|sistem (?:mesajı|istemi|talimatı|notu)|(?:pesan|perintah|instruksi|prompt) sistem|(?:message|prompt|instructions) système|(?:mensaje|prompt|instrucciones) del sistema|(?:mensagem|prompt|instruções) do sistema|(?:messaggio|prompt|istruzioni) di sistema|system(?:nachricht|anweisung|prompt)|системн(?:ое сообщение|ый промпт|ые инструкции)|系统(?:提示|消息|指令)|システム(?:メッセージ|プロンプト)|رسالة النظام|تعليمات النظام|asisten|asistan|asistente|assistente|ассистент|система|système|sistem|sistema|系统|系統|助手|システム|アシスタント|النظام|المساعد)\W{0,6}[:：])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"[""“'](?:headline|summary|key_?points|quotes|topics|entities)[""”']\s?:\s?[""“\[\{]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ReplyJson();

    [GeneratedRegex(@"```\s?(?:json|system|xml)\b|(?:---|===|\*\*\*|###|\[)\s?(?:begin|start|end)(?: of)?(?: the)? (?:article|text|document|content|input|user input|prompt|system|instructions?|context|new)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();
}
