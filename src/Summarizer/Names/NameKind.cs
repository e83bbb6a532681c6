namespace Summarizer.Names;

/// <summary>What a name refers to.</summary>
internal enum NameKind
{
    /// <summary>The text does not say.</summary>
    Unknown,

    Person,

    /// <summary>An authority, company, alliance or outlet.</summary>
    Organization,

    /// <summary>A country, city or region.</summary>
    Place,
}
