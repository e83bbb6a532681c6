using System.Globalization;
using System.Text;

namespace Workbench.Bench;

/// <summary>Articles of about 250 words: all different, but the same in every run.</summary>
internal static class SmallArticles
{
    private static readonly string[] Cities =
    [
        "Trabzon",
        "Makassar",
        "Leeds",
        "Bursa",
        "Surabaya",
        "Bergen",
        "Porto",
        "Izmir",
        "Medan",
        "Cork",
    ];
    private static readonly string[] People = ["Ayşe Demir", "Budi Santoso", "Mary Collins", "Cem Aydın", "Siti Rahma", "Ola Hansen"];
    private static readonly string[] Things = ["harbour", "railway", "hospital", "library", "bridge", "airport", "market", "stadium"];
    private static readonly string[] Causes = ["a storm", "a strike", "a fire", "heavy rain", "a software fault", "a court ruling"];

    public static string Write(int number)
    {
        var random = new Random(number);
        var (city, person, thing, cause) = (Pick(random, Cities), Pick(random, People), Pick(random, Things), Pick(random, Causes));
        var text = new StringBuilder()
            .AppendLine(CultureInfo.InvariantCulture, $"{city} closes its {thing} after {cause}, report {number}")
            .AppendLine()
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"The {thing} of {city} was closed on Monday after {cause} stopped all work there, officials said in report {number}."
            )
            .AppendLine()
            .AppendLine(
                CultureInfo.InvariantCulture,
                $"“We will open the {thing} again before the end of the week,” said {person}, the director of the city's works department."
            )
            .AppendLine();
        for (var paragraph = 0; paragraph < 8; paragraph++)
        {
            text.AppendLine(
                    CultureInfo.InvariantCulture,
                    $"In {Pick(random, Cities)}, {random.Next(2, 900)} people had to change their plans because the "
                        + $"{Pick(random, Things)} nearby depends on it, a spokesman for the region said."
                )
                .AppendLine();
        }

        return text.ToString();
    }

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
