namespace Clientwright.Tests.Analyzers;

/// <summary>
/// A small API with one of each closed type: the result of an endpoint, the outcome of what is followed at it, and a choice of types.
/// In code it is the namespace <c>Consumer.Offers</c>.
/// </summary>
internal static class OfferSpecs
{
    public static readonly (string Path, string Text)[] All =
    [
        ("specs/offers/api.yaml", Api),
        ("specs/offers/get-offer.yaml", GetOffer),
        ("specs/offers/get-operation.yaml", GetOperation),
    ];

    private const string Api =
        """
        api: Offers
        server: https://offers.example
        responses:
          400: { is: BadRequest, means: The request is malformed., body?: Problem }
        types:
          Problem:
            fields:
              code?: string
              retry: boolean
          Shape:
            oneOf: { circle: Circle, square: Square }
            discriminator: kind
          Circle: { fields: { radius: int32 } }
          Square: { fields: { side: int32 } }
          Level: { enum: [low, high], closed: true }

        """;

    private const string GetOffer =
        """
        endpoint: GetOffer
        route: GET /offers/{offerId}
        path: { offerId: string }
        responses:
          200:
            is: Found
            means: The offer as it stands.
            body: Offer
          202:
            is: Accepted
            means: The offer is being made.
            headers:
              location: { type: uri, from: Location }
            poll: GetOperation
          404: { is: NotFound, means: There is no such offer. }
        types:
          Offer:
            fields:
              id: string
              live: boolean
              version: int32
              shape: Shape
              drafts: list<string>
              title?: string
              level: Level

        """;

    private const string GetOperation =
        """
        endpoint: GetOperation
        route: GET /operations/{operationId}
        path: { operationId: string }
        responses:
          200:
            is: Found
            means: The operation as it stands.
            body: { fields: { status: string } }
        operation: { state: status, succeeded: [done], failed: [failed], cancelled: [cancelled] }

        """;
}
