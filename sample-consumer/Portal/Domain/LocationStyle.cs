namespace SampleConsumer.Portal.Domain;

/// <summary>How the address of a started operation is handed out.</summary>
internal enum LocationStyle
{
    /// <summary><c>Location</c> with the documented route of one operation: an offer that has moved to Partner Center.</summary>
    Migrated,

    /// <summary><c>Location</c> with an operation key that names the offer: an offer that has not moved.</summary>
    NonMigrated,

    /// <summary><c>Operation-Location</c> with an operation key that holds the offer's GUID: the 2018 page on publishing.</summary>
    LegacyKey,

    /// <summary><c>Operation-Location</c> with an absolute address and no <c>api-version</c>: the 2018 pages on going live and cancelling.</summary>
    LegacyAbsolute,
}
