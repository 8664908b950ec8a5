namespace SampleConsumer.Portal.Domain;

/// <summary>What stands between an offer and everybody who wants to change it. Reading is not affected.</summary>
internal enum Outage
{
    None,

    /// <summary>A gateway in front of the portal answers with a page for people; no page of the API mentions it.</summary>
    Maintenance,

    /// <summary>A service behind the portal fails, and its own error shape shines through.</summary>
    BackendFault,
}
