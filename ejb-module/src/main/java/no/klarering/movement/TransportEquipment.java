package no.klarering.movement;

/**
 * Something without own propulsion that holds the goods ("transportutstyr"): trailer, container,
 * tank, pallet.
 *
 * @param containerSizeAndType CL710
 * @param containerPackedStatus CL709: A empty, B not empty
 * @param containerSupplierType CL711: 1 shipper, 2 carrier
 * @param containerIdentificationNumber 1 to 17 characters; may be the plate of a trailer
 */
public record TransportEquipment(
        String containerSizeAndType,
        String containerPackedStatus,
        String containerSupplierType,
        String containerIdentificationNumber) {}
