using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Summarizer.Articles.Formats.Html;

namespace Summarizer.Articles.Formats.Mail;

/// <summary>The conventions of HTML in mail.</summary>
internal static partial class MailPage
{
    private const int MaxLengthOfSmallPrint = 600;
    private const int MaxLengthOfButton = 80;

    // Quoted threads and signatures of Gmail, Outlook, Thunderbird, Apple Mail and Yahoo.
    private const string Thread =
        "blockquote[type=cite], .gmail_quote, .gmail_signature, .moz-cite-prefix, .moz-signature, .yahoo_quoted, #divRplyFwdMsg, "
        + "#appendonsend, #Signature";

    /// <summary>The page without the quoted thread, the signature, buttons, and the header and footer of newsletters.</summary>
    public static string WithoutSmallPrint(string html)
    {
        using var document = HtmlPages.Parse(html);
        if (document.Body is not { } body)
            return html;
        var left = body.TextContent.Length;
        foreach (var thread in body.QuerySelectorAll(Thread).ToList())
        {
            ReadingTime.Check();
            var length = thread.TextContent.Length;
            // In a forwarded mail the quotation is the article.
            if (length * 2 >= left || !body.Contains(thread))
                continue;
            thread.Remove();
            left -= length;
        }

        foreach (var block in body.QuerySelectorAll("td, p, div, li, footer, center").Where(IsInnermost).ToList())
        {
            if (IsButton(block) || IsSmallPrint(block))
                block.Remove();
        }

        return body.InnerHtml;
    }

    private static bool IsInnermost(IElement block) => block.QuerySelector("td, p, div, li, footer, center, h1, h2, h3, table") is null;

    // "View this mail in your browser": a short block that is entirely a link.
    private static bool IsButton(IElement block)
    {
        var text = block.TextContent.Trim();
        return text.Length is > 0 and <= MaxLengthOfButton
            && block.QuerySelectorAll("a").Sum(link => link.TextContent.Trim().Length) * 10 >= text.Length * 9;
    }

    private static bool IsSmallPrint(IElement block) =>
        MailText.IsConfidentialityNotice(block.TextContent)
        // A sentence without a link is the article's: "Wer sich abmelden will, muss ins Rathaus."
        || block.TextContent.Length <= MaxLengthOfSmallPrint
            && Unsubscribe().IsMatch(block.TextContent)
            && !(ClutterEvidence.IsSentence(block.TextContent) && block.QuerySelector("a") is null);

    [GeneratedRegex(
        @"unsubscribe|manage (?:your )?(?:preferences|subscription)|abbestellen|abmelden|austragen|désabonner|désinscri"
            + @"|darse de baja|cancelar (?:la |tu )?suscripción|cancelar (?:a )?(?:inscrição|assinatura)|disiscri|annulla l.iscrizione"
            + @"|afmelden|uitschrijven|aboneliğ|abonelikten|berhenti berlangganan|отписаться|відписатися|wypisz|zrezygnuj z subskrypcji"
            + @"|إلغاء الاشتراك|لغو اشتراک|配信停止|购阅取消|退订|取消订阅|수신\s?거부|구독\s?취소|hủy đăng ký|avsluta prenumeration|avregistrera|απεγγραφ"
            + @"|dezabon|odhlásit|बंद करें सदस्यता|הסרה מרשימת",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Unsubscribe();
}
