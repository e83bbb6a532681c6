using System.Buffers;
using System.Text.RegularExpressions;
using Summarizer.Languages;
using Summarizer.Text;

namespace Summarizer.PromptInjection;

/// <summary>Finds paragraphs that imitate a conversation with a model: chat templates, role labels, fences, a reply's JSON.</summary>
internal static partial class ChatMarkup
{
    private const int MaxBlockLength = 10;
    private const int MaxLabelLength = 40;
    private const RegexOptions AnyCase = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;
    private static readonly SearchValues<char> FenceMarks = SearchValues.Create("-=*#`[");

    private static readonly IReadOnlySet<string> Labels = WordList.Phrases(
        """
        system, assistant, system prompt, system message, system note, system override, system instruction, system instructions,
        system update, developer message, new instruction, new instructions, new prompt, new system prompt, ai instructions,
        sistem, asistan, sistem mesajı, sistem istemi, sistem talimatı, sistem notu, yeni talimat, yeni talimatlar,
        asisten, pesan sistem, perintah sistem, instruksi sistem, prompt sistem, instruksi baru, perintah baru,
        système, message système, prompt système, instructions système, nouvelles instructions,
        sistema, asistente, mensaje del sistema, prompt del sistema, instrucciones del sistema, nuevas instrucciones,
        assistente, mensagem do sistema, prompt do sistema, instruções do sistema, novas instruções,
        messaggio di sistema, prompt di sistema, istruzioni di sistema, nuove istruzioni,
        systemnachricht, systemanweisung, systemprompt, system-prompt, assistent, neue anweisungen,
        система, ассистент, системное сообщение, системный промпт, системные инструкции, новые инструкции,
        النظام, المساعد, رسالة النظام, تعليمات النظام, تعليمات جديدة,
        系统, 系統, 助手, 系统提示, 系统消息, 系统指令, 系統提示, 新指令, システム, アシスタント, システムメッセージ, システムプロンプト,
        systeem, systeembericht, systeemprompt, systeeminstructies, nieuwe instructies,
        asystent, komunikat systemowy, polecenie systemowe, instrukcje systemowe, nowe instrukcje,
        асистент, системне повідомлення, системний промпт, системні інструкції, нові інструкції,
        systém, systémová zpráva, systémové pokyny, nové pokyny, systemmeddelande, systeminstruktioner, nya instruktioner,
        mesaj de sistem, instrucțiuni de sistem, instrucțiuni noi, mesej sistem, arahan sistem, arahan baharu, arahan baru,
        σύστημα, βοηθός, μήνυμα συστήματος, οδηγίες συστήματος, νέες οδηγίες,
        سیستم, دستیار, پیام سیستم, دستورات سیستم, دستورات جدید,
        מערכת, עוזר, הודעת מערכת, הנחיות מערכת, הוראות חדשות,
        सिस्टम, सहायक, सिस्टम संदेश, सिस्टम निर्देश, नए निर्देश, hệ thống, trợ lý, thông báo hệ thống, chỉ thị hệ thống,
        시스템, 어시스턴트, 시스템 메시지, 시스템 프롬프트, 새 지시, 새로운 지시
        """
    );

    private static readonly IReadOnlySet<string> Headings = WordList.Phrases(
        "system, system prompt, instruction, instructions, new instructions, assistant, human, user, response"
    );

    public static IReadOnlyList<TextSpan> Find(string text)
    {
        var found = new List<TextSpan>();
        var paragraphs = Paragraphs(text);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            if (!IsMarkup(paragraphs[i].Of(text)))
                continue;
            var end = BlockEnd(text, paragraphs, i);
            found.AddRange(paragraphs[i..(end + 1)]);
            i = end;
        }

        return found;
    }

    // A block ends at its closing mark. A label alone includes the next paragraph.
    private static int BlockEnd(string text, List<TextSpan> paragraphs, int start)
    {
        var first = paragraphs[start].Of(text);
        if (Opening().IsMatch(first) && !Closing().IsMatch(first))
        {
            for (var i = start + 1; i < Math.Min(paragraphs.Count, start + MaxBlockLength); i++)
                if (Closing().IsMatch(paragraphs[i].Of(text)))
                    return i;
        }

        return IsLabelAlone(first) && start + 1 < paragraphs.Count ? start + 1 : start;
    }

    private static List<TextSpan> Paragraphs(string text)
    {
        var paragraphs = new List<TextSpan>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (end > start)
                paragraphs.Add(new TextSpan(start, end));
            start = end + 1;
        }

        return paragraphs;
    }

    private static bool IsMarkup(ReadOnlySpan<char> paragraph) =>
        IsLabelled(paragraph)
        || paragraph.ContainsAny('<', '[', '>') && Template().IsMatch(paragraph)
        || paragraph.ContainsAny('"', '“', '\'') && ReplyJson().IsMatch(paragraph)
        || paragraph.ContainsAny(FenceMarks) && Fence().IsMatch(paragraph);

    // "**System prompt:** …", "### Instruction".
    private static bool IsLabelled(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(paragraph.Length, MaxLabelLength)];
        var colon = head.IndexOfAny(':', '：');
        if (colon >= 0)
            return Labels.Contains(Bare(head[..colon])) || head[0] == '#' && Headings.Contains(Bare(head[..colon]));
        return head[0] == '#' && head.Length == paragraph.Length && Headings.Contains(Bare(head));
    }

    private static bool IsLabelAlone(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length > MaxLabelLength || !IsLabelled(paragraph))
            return false;
        var colon = paragraph.IndexOfAny(':', '：');
        return colon < 0 || paragraph[colon..].Trim("*_:： ").IsEmpty;
    }

    private static string Bare(ReadOnlySpan<char> label) => label.Trim("#*_[]()<>|=- ").ToString().ToLowerInvariant();

    // ChatML and Llama templates, role tags, and the fence that this product puts around an article.
    [GeneratedRegex(
        @"<\|[a-z_]{2,30}\|>|\[/?INST\]|<</?SYS>>|</?(?:system|assistant|user_?input|instructions?|prompt)\b[^<>]{0,30}>"
            + @"|<<<\s?/?(?:END\s?)?(?:OF\s)?ARTICLE|ARTICLE\s?>>>",
        AnyCase
    )]
    private static partial Regex Template();

    [GeneratedRegex(
        @"<\|im_start\|>|<\|start_header_id\|>|\[INST\]|<<SYS>>|<(?:system|assistant|instructions?|prompt)\b[^<>]{0,30}>",
        AnyCase
    )]
    private static partial Regex Opening();

    [GeneratedRegex(@"<\|im_end\|>|<\|eot_id\|>|\[/INST\]|<</SYS>>|</(?:system|assistant|instructions?|prompt)>", AnyCase)]
    private static partial Regex Closing();

    [GeneratedRegex(@"[""“'](?:headline|summary|key_?points|quotes|topics|entities)[""”']\s?:\s?[""“\[\{]", AnyCase)]
    private static partial Regex ReplyJson();

    [GeneratedRegex(
        @"```\s?(?:json|system|xml)\b|(?:---|===|\*\*\*|###|\[)\s?(?:begin|start|end)(?: of)?(?: the)? "
            + @"(?:article|text|document|content|input|user input|prompt|system|instructions?|context|new)\b",
        AnyCase
    )]
    private static partial Regex Fence();
}
