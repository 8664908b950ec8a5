namespace Benchmarks;

/// <summary>One call of the portal and how it is answered: a row of the results.</summary>
public enum Row
{
    /// <summary>Cancel, answered 200 without a body.</summary>
    Cancel200,

    /// <summary>Cancel, answered 202 with an address.</summary>
    Cancel202,

    /// <summary>Cancel, answered 400 with the body of an error.</summary>
    Cancel400,

    /// <summary>The list of a publisher's offers, of 10.</summary>
    List10,

    /// <summary>The list of a publisher's offers, of 1,000.</summary>
    List1000,

    /// <summary>An offer document is written, and comes back as it was saved.</summary>
    PutOffer,

    /// <summary>An offer document is read, with members that no contender knows.</summary>
    GetOffer,
}
