using System.Text.Json;
using System.Text.Json.Nodes;
using SampleConsumer.Portal.Domain;

namespace SampleConsumer.Portal.Seed;

/// <summary>What a new portal holds: a publisher whose offers each show another behaviour, and one that the client may not enter.</summary>
internal sealed class ContosoSeed
{
    private const string ContosoId = "contoso";

    private readonly DateTimeOffset _founded;

    private ContosoSeed(DateTimeOffset founded) => _founded = founded;

    public static PortalState CreateState(TimeProvider time, TimeSpan operationDuration)
    {
        // An odd number of ticks: real timestamps have seven digits, and a client that rounds them should be found out.
        var founded = time.GetUtcNow().AddDays(-40).AddTicks(-1_768_314);

        return new PortalState(time, operationDuration,
        [
            new Publisher(ContosoId, new ContosoSeed(founded).Offers()) { DisplayText = "Contoso", SellerId = 1234456 },
            new Publisher("fabrikam", []) { DisplayText = "Fabrikam", SellerId = 1234457, AdmitsClient = false },
        ]);
    }

    private IEnumerable<Offer> Offers()
    {
        var published = _founded.AddDays(10);

        yield return Firewall(published);
        yield return Backup();
        yield return Analytics();
        yield return Gateway(published);

        // Its one plan has no disk, which certification finds out each time.
        yield return Published(published, Virtual(
            "contoso-scanner",
            "1b9e0c55-6c1f-4d7a-8e0b-9a7f2e4d6c81",
            VirtualMachineOffer.Define(
                "Contoso Scanner",
                "contososcanner",
                VirtualMachineOffer.CategoryMap,
                VirtualMachinePlan.Define("contoso", "Contoso Scanner", VirtualMachinePrices.Licence))));

        // Unfinished: refused before anything is started.
        yield return Virtual(
            "contoso-draft",
            "e8d7b6a5-4c3b-4a29-9f18-07e6d5c4b3a2",
            VirtualMachineOffer.Define("Contoso Draft", "contosodraft", VirtualMachineOffer.CategoryMap).With("privacyURL", null));

        // In the middle of its certification, and for days to come. Its audience stands in a file.
        yield return Published(_founded.AddDays(39), Virtual(
            "contoso-replication",
            "5a63deb5-925b-4ee0-938b-7c86fbf287c5",
            VirtualMachineOffer.Define(
                "Contoso Replication",
                "contosoreplication",
                VirtualMachineOffer.CategoryMap,
                VirtualMachinePlan.Define("invited", "Contoso Replication", VirtualMachinePrices.PerCore, "2.0.0")
                    .For(VirtualMachinePlan.UploadedCsv("invited")))));

        // No virtual machine: its document is made of members that only this kind of offer has.
        yield return Create(
            OfferType.Applications,
            "contoso-monitoring",
            "8c1de0b7-2a64-4f3b-95d8-60f7c3a9e214",
            ApplicationOffer.Define(),
            OfferTraits.Created);

        yield return Simple(
            "contoso-maintenance",
            "93f1c2d4-7b68-4e55-b1a9-2c0d8e6f4a17",
            "Contoso Maintenance",
            new OfferTraits { Outage = Outage.Maintenance });

        yield return Simple(
            "contoso-backend-fault",
            "d06b9a3e-1f42-4c8d-a7e5-6b5c4d3e2f10",
            "Contoso Backend Fault",
            new OfferTraits { Outage = Outage.BackendFault });
    }

    // Today's documented way: moved to Partner Center, published before, cancelled at once. It has a private plan, a secret, and a disk
    // that came into the draft after the publishing.
    private Offer Firewall(DateTimeOffset published)
    {
        var firewall = Published(published, Virtual("contoso-firewall", "059afc24-07de-4126-b004-4e42a51816fe", Define("1.0.1")));
        var draft = new DraftInput(firewall.Id, firewall.Type, Take(firewall.Type, firewall.Id, Define("1.0.1", "1.0.2")));
        firewall.Save(draft, IfMatch.Anything, published.AddDays(2));

        return firewall;

        static JsonObject Define(params string[] versions) => VirtualMachineOffer
            .Define(
                "Contoso Firewall",
                "contosofirewall",
                VirtualMachineOffer.CategoryMap,
                VirtualMachinePlan.Define("standard", "Contoso Firewall", VirtualMachinePrices.PerCore, versions),
                VirtualMachinePlan.Define("private", "Contoso Firewall for partners", VirtualMachinePrices.Licence, versions)
                    .For(VirtualMachinePlan.Subscriptions("541a269f-3df2-486e-8fe3-c8f9dcf28205", "c0da499c-25ec-4e4b-a42a-6e75635253b9")))
            .With("leadDestination", "Marketo")
            .With("marketoLeadConfiguration", new JsonObject
            {
                ["munchkinId"] = "123-ABC-456",
                ["formId"] = "1001",
                ["clientId"] = "contoso-leads",
                ["clientSecret"] = "kept-and-never-told",
            });
    }

    // Not moved: an address with `$`, an array of one, the operations page's spellings; publishing ends in the preview.
    private Offer Backup() => Virtual(
        "contoso-backup",
        "56615b67-2185-49fe-80d2-c4ddf77bb2e8",
        VirtualMachineOffer.Define(
            "Contoso Backup",
            "contosobackup",
            VirtualMachineOffer.Categories,
            VirtualMachinePlan.Define("standard", "Contoso Backup", VirtualMachinePrices.CustomCore2019, "3.1.0")),
        new OfferTraits
        {
            Location = LocationStyle.NonMigrated,
            OperationShape = OperationShape.ArrayOfOne,
            Vocabulary = StatusVocabulary.OperationsPage,
            QueueShare = 0.1,
            Course = PublishingCourse.AwaitsSignoff,
            Cancelling = CancelStyle.WindsDown,
        });

    // The 2018 pages: an absolute address in the old header; a cancellation is an operation of its own.
    private Offer Analytics() => Virtual(
        "contoso-analytics",
        "7f3d52a1-90bb-4f0e-8a6f-1d4c6b0e7a35",
        VirtualMachineOffer.Define(
            "Contoso Analytics",
            "contosoanalytics",
            VirtualMachineOffer.Categories,
            VirtualMachinePlan.Define("standard", "Contoso Analytics", VirtualMachinePrices.CustomCore2018, "1.0.0")),
        new OfferTraits
        {
            Location = LocationStyle.LegacyAbsolute,
            OperationShape = OperationShape.ArrayOfOne,
            Cancelling = CancelStyle.OwnOperation,
        });

    // The 2018 page on publishing: a key with a GUID in the old header; waits for its publisher since the last publishing.
    private Offer Gateway(DateTimeOffset published) => Published(published, Virtual(
        "contoso-gateway",
        "c2a4a4f7-5d39-4b52-9a0e-33b8f6d1c0de",
        VirtualMachineOffer.Define(
            "Contoso Gateway",
            "contosogateway",
            VirtualMachineOffer.Categories,
            VirtualMachinePlan.Define("standard", "Contoso Gateway", VirtualMachinePrices.Spreadsheet, "5.0.0")),
        new OfferTraits
        {
            Location = LocationStyle.LegacyKey,
            Vocabulary = StatusVocabulary.Observed,
            Course = PublishingCourse.AwaitsSignoff,
        }));

    private Offer Simple(string id, string resourceId, string title, OfferTraits traits) => Virtual(
        id,
        resourceId,
        VirtualMachineOffer.Define(
            title,
            id.Replace("-", "", StringComparison.Ordinal),
            VirtualMachineOffer.CategoryMap,
            VirtualMachinePlan.Define("standard", title, VirtualMachinePrices.Licence, "1.0.0")),
        traits);

    private Offer Virtual(string id, string resourceId, JsonObject definition, OfferTraits? traits = null) =>
        Create(OfferType.VirtualMachines, id, resourceId, definition, traits);

    private Offer Create(OfferType type, string id, string resourceId, JsonObject definition, OfferTraits? traits) =>
        new(new OfferDocument(Take(type, id, definition), Version: 1, SavedAt: _founded))
        {
            PublisherId = ContosoId,
            Id = id,
            ResourceId = new Guid(resourceId),
            Type = type,
            Traits = traits ?? new OfferTraits(),
        };

    private JsonElement Take(OfferType type, string id, JsonObject definition) => OfferIntake.Take(
        new JsonObject { ["definition"] = definition }, type, new ArtifactStorage(ContosoId, id, _founded));

    // What happened before this portal started took as long as it takes in the real one.
    private static Offer Published(DateTimeOffset startedAt, Offer offer)
    {
        offer.Publish(startedAt, TimeSpan.FromDays(5), "jdoe@contoso.com");
        return offer;
    }
}
