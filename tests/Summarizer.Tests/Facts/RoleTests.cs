using Summarizer.Facts;

namespace Summarizer.Tests.Facts;

/// <summary>Who did something, and to whom.</summary>
public sealed class RoleTests
{
    [Theory]
    [InlineData("en", "The tenants sued the builder in March.", "The builder sued the tenants in March.", "builder")]
    [InlineData("en", "The tenants sued the builder in March.", "The tenants were sued by the builder in March.", "builder")]
    [InlineData("de", "Der Verein verklagte im März die Firma.", "Die Firma verklagte im März den Verein.", "Firma")]
    [InlineData("nl", "De huurders klaagden de bouwer aan.", "De bouwer klaagde de huurders aan.", "bouwer")]
    [InlineData("es", "La vecina denunció a la empresa en enero.", "La empresa denunció a la vecina en enero.", "empresa")]
    [InlineData("cs", "Učitelka zažalovala bývalého starostu.", "Bývalý starosta zažaloval učitelku.", "starosta")]
    [InlineData(
        "ru",
        "Мэр Ирина Лаптева обещала помощь. Жители подали в суд на подрядчика.",
        "Подрядчик подал в суд на жителей.",
        "Подрядчик"
    )]
    [InlineData("tr", "Köylüler jandarmayı gece yarısı aradı.", "Jandarma köylüleri gece yarısı aradı.", "Jandarma")]
    [InlineData("ar", "قاضت الجمعية شركة المقاولات في أبريل.", "قاضت شركة المقاولات الجمعية في أبريل.", "شركة")]
    [InlineData("he", "הדיירים תבעו את הקבלן אשתקד.", "הקבלן תבע את הדיירים אשתקד.", "הקבלן")]
    [InlineData("ko", "세입자는 건설사를 고소했다.", "건설사는 세입자를 고소했다.", "건설사는")]
    [InlineData("ja", "住民団体は建設会社を訴えた。", "建設会社は住民団体を訴えた。", "建設会社")]
    [InlineData("zh", "业主委员会起诉了开发商。", "开发商起诉了业主委员会。", "开发商")]
    public void Check_ReportsNounsInExchangedRoles(string language, string text, string statement, string doer) =>
        Assert.Contains(new UnsupportedFact(FactKind.Roles, doer), FactCheckerBuilder.FindFacts(language, text, statement));

    [Theory]
    [InlineData("en", "The tenants sued the builder in March.", "The builder was sued by the tenants in March.")]
    [InlineData("en", "On Monday the council met in Larkfield.", "In Larkfield the council met on Monday.")]
    [InlineData("de", "Der Verein verklagte im März die Firma.", "Die Firma verklagte im März der Verein.")]
    [InlineData("nl", "De renster was in de sprint sneller dan de kampioene.", "In de sprint was de renster sneller dan de kampioene.")]
    [InlineData("ro", "Opoziția a cerut un referendum local.", "Referendumul local cerut de opoziție nu are dată.")]
    [InlineData("ru", "Жильцы подали в суд на застройщика.", "На застройщика подали в суд жильцы.")]
    [InlineData("ko", "세입자는 건설사를 고소했다.", "건설사를 고소한 것은 세입자다.")]
    [InlineData("ja", "住民団体は建設会社を訴えた。", "建設会社を訴えたのは住民団体だ。")]
    public void Check_Accepts_TheSameRolesInAnotherOrder(string language, string text, string statement) =>
        Assert.DoesNotContain(FactCheckerBuilder.FindFacts(language, text, statement), fact => fact.Kind == FactKind.Roles);
}
