namespace Summarizer.Names;

/// <summary>What a name names.</summary>
internal enum NameKind
{
    /// <summary>Nobody can tell from the text.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An authority, company, alliance, outlet.</summary>
    Organization,

    /// <summary>A country, city, region.</summary>
    Place,
}
