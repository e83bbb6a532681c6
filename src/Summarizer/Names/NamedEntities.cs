namespace Summarizer.Names;

/// <summary>Who and what an article names, in order of importance.</summary>
/// <param name="People">Full names where the article gives them.</param>
/// <param name="Organizations">Authorities, companies, alliances, outlets.</param>
/// <param name="Places">Countries, cities, regions.</param>
public sealed record NamedEntities(IReadOnlyList<string> People, IReadOnlyList<string> Organizations, IReadOnlyList<string> Places);
