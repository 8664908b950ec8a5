namespace SampleConsumer.Portal.Domain;

/// <summary>What a new portal holds: a publisher whose offers each show another behaviour, and one that the client may not enter.</summary>
internal static class ContosoSeed
{
    private const string ContosoId = "contoso";

    public static PortalState CreateState(TimeProvider time, TimeSpan operationDuration)
    {
        // An odd number of ticks: real timestamps have seven digits, and a client that rounds them should be found out.
        var founded = time.GetUtcNow().AddDays(-40).AddTicks(-1_768_314);

        return new PortalState(time, operationDuration,
        [
            new Publisher(ContosoId, Offers(founded)),
            new Publisher("fabrikam", []) { AdmitsClient = false },
        ]);
    }

    private static IEnumerable<Offer> Offers(DateTimeOffset founded)
    {
        var published = founded.AddDays(10);

        // Today's documented way: moved to Partner Center, published before, cancelled at once.
        yield return Published(published, new Offer(founded)
        {
            PublisherId = ContosoId,
            Id = "contoso-firewall",
            ResourceId = new Guid("059afc24-07de-4126-b004-4e42a51816fe"),
            DisplayText = "Contoso Firewall",
        });

        // Not moved: an address with `$`, an array of one, the operations page's spellings; publishing ends in the preview.
        yield return new Offer(founded)
        {
            PublisherId = ContosoId,
            Id = "contoso-backup",
            ResourceId = new Guid("56615b67-2185-49fe-80d2-c4ddf77bb2e8"),
            DisplayText = "Contoso Backup",
            Traits = new OfferTraits
            {
                Location = LocationStyle.NonMigrated,
                OperationShape = OperationShape.ArrayOfOne,
                Vocabulary = StatusVocabulary.OperationsPage,
                QueueShare = 0.1,
                Course = PublishingCourse.AwaitsSignoff,
                Cancelling = CancelStyle.WindsDown,
            },
        };

        // The 2018 pages: an absolute address in the old header; a cancellation is an operation of its own.
        yield return new Offer(founded)
        {
            PublisherId = ContosoId,
            Id = "contoso-analytics",
            ResourceId = new Guid("7f3d52a1-90bb-4f0e-8a6f-1d4c6b0e7a35"),
            DisplayText = "Contoso Analytics",
            Traits = new OfferTraits
            {
                Location = LocationStyle.LegacyAbsolute,
                OperationShape = OperationShape.ArrayOfOne,
                Cancelling = CancelStyle.OwnOperation,
            },
        };

        // The 2018 page on publishing: a key with a GUID in the old header; waits for its publisher since the last publishing.
        yield return Published(published, new Offer(founded)
        {
            PublisherId = ContosoId,
            Id = "contoso-gateway",
            ResourceId = new Guid("c2a4a4f7-5d39-4b52-9a0e-33b8f6d1c0de"),
            DisplayText = "Contoso Gateway",
            Traits = new OfferTraits
            {
                Location = LocationStyle.LegacyKey,
                Vocabulary = StatusVocabulary.Observed,
                Course = PublishingCourse.AwaitsSignoff,
            },
        });

        // Certification finds a fault, each time.
        yield return Published(published, new Offer(founded)
        {
            PublisherId = ContosoId,
            Id = "contoso-scanner",
            ResourceId = new Guid("1b9e0c55-6c1f-4d7a-8e0b-9a7f2e4d6c81"),
            DisplayText = "Contoso Scanner",
            Traits = new OfferTraits { Course = PublishingCourse.FailsCertification },
        });

        // Unfinished: refused before anything is started.
        yield return new Offer(founded)
        {
            PublisherId = ContosoId,
            Id = "contoso-draft",
            ResourceId = new Guid("e8d7b6a5-4c3b-4a29-9f18-07e6d5c4b3a2"),
            DisplayText = "Contoso Draft",
            Traits = new OfferTraits { ValidationFaults = ["The offer has no plans.", "The offer has no privacy policy URL."] },
        };

        // In the middle of its certification, and for days to come.
        yield return Published(founded.AddDays(39), new Offer(founded)
        {
            PublisherId = ContosoId,
            Id = "contoso-replication",
            ResourceId = new Guid("5a63deb5-925b-4ee0-938b-7c86fbf287c5"),
            DisplayText = "Contoso Replication",
        });

        yield return new Offer(founded)
        {
            PublisherId = ContosoId,
            Id = "contoso-maintenance",
            ResourceId = new Guid("93f1c2d4-7b68-4e55-b1a9-2c0d8e6f4a17"),
            DisplayText = "Contoso Maintenance",
            Traits = new OfferTraits { Outage = Outage.Maintenance },
        };

        yield return new Offer(founded)
        {
            PublisherId = ContosoId,
            Id = "contoso-backend-fault",
            ResourceId = new Guid("d06b9a3e-1f42-4c8d-a7e5-6b5c4d3e2f10"),
            DisplayText = "Contoso Backend Fault",
            Traits = new OfferTraits { Outage = Outage.BackendFault },
        };
    }

    // What happened before this portal started took as long as it takes in the real one.
    private static Offer Published(DateTimeOffset startedAt, Offer offer)
    {
        offer.Publish(startedAt, TimeSpan.FromDays(5), "jdoe@contoso.com");
        return offer;
    }
}
