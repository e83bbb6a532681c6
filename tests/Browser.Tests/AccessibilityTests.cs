using Browser.Tests.Support;

namespace Browser.Tests;

/// <summary>Pages for readers who do not point, do not see well, or listen.</summary>
[Collection(nameof(OneSite))]
public sealed class AccessibilityTests(SiteFixture site)
{
    private const double LineHeight = 32;

    [Theory]
    [InlineData("/")]
    [InlineData("/?q=zeppelin")]
    [InlineData("/daily/today")]
    [InlineData("/daily/2020-01-01")]
    [InlineData("/read/turkish.md")]
    [InlineData("/read/arabic.txt")]
    [InlineData("/read/blank.txt")]
    public async Task Axe_FindsNothing_InLightAndDark(string path)
    {
        await using var visit = await site.VisitAsync(path);
        await visit.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => { details.open = true; })");

        var inLight = await Axe.FindFaultsAsync(visit.Page);
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        var inDark = await Axe.FindFaultsAsync(visit.Page);

        Assert.Empty(inLight);
        Assert.Empty(inDark);
    }

    [Fact]
    public async Task SkipLink_IsFirst_AndLeadsToTheContent()
    {
        await using var visit = await site.VisitAsync("/");

        await visit.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".skip")).ToBeInViewportAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Tab_GoesThroughThePageFromTopToBottom()
    {
        await using var visit = await site.VisitAsync("/read/turkish.md");
        var tops = new List<double>();

        for (var i = 0; i < 40; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            var top = await visit.Page.EvaluateAsync<double>(
                "() => document.activeElement === document.body ? -1 : document.activeElement.getBoundingClientRect().top + scrollY"
            );
            if (top < 0)
                break;
            tops.Add(top);
        }

        Assert.True(tops.Count > 10);
        Assert.All(
            tops.Skip(1).Zip(tops.Skip(2)),
            step => Assert.True(step.Second > step.First - LineHeight, $"{step.First} is followed by {step.Second}")
        );
    }

    [Fact]
    public async Task Paragraph_IsOpenedByKey()
    {
        await using var visit = await site.VisitAsync("/read/turkish.md");

        await visit.Page.Locator("figure + details.place summary").First.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("figure + details.place mark").First).ToBeVisibleAsync();
    }
}
