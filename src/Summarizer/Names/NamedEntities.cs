namespace Summarizer.Names;

/// <summary>The names in an article, in order of importance.</summary>
/// <param name="People">Full names if the article gives them.</param>
/// <param name="Organizations">Authorities, companies, alliances and outlets.</param>
/// <param name="Places">Countries, cities and regions.</param>
public sealed record NamedEntities(IReadOnlyList<string> People, IReadOnlyList<string> Organizations, IReadOnlyList<string> Places);
