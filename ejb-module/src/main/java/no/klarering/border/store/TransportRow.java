package no.klarering.border.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "border_transport")
class TransportRow {

    @Id String mrn;

    String mode;

    String plate;

    @Column(name = "plate_beginning")
    String plateBeginning;

    @Column(name = "plate_ending")
    String plateEnding;

    @Column(name = "identification_number")
    String identificationNumber;

    @Column(name = "type_of_identification")
    String typeOfIdentification;

    String country;

    @Column(name = "carrier_name")
    String carrierName;

    @Column(name = "operator_name")
    String operatorName;

    String office;

    @Column(name = "estimated_arrival")
    Instant estimatedArrival;

    @Column(name = "scheduled_arrival")
    Instant scheduledArrival;

    String state;

    boolean active;

    @Column(name = "arrived_at")
    Instant arrivedAt;

    @Column(name = "entered_at")
    Instant enteredAt;

    boolean selected;

    @Column(name = "selected_why")
    String selectedWhy;

    String hindrances;

    boolean green;

    String gaps;

    String houses;

    String masters;

    @Column(name = "direct_houses")
    int directHouses;

    @Column(name = "masters_expected")
    int mastersExpected;

    @Column(name = "houses_expected")
    int housesExpected;

    @Column(name = "houses_ready")
    int housesReady;

    @Column(name = "assessed_at")
    Instant assessedAt;

    @Column(name = "assessment_cost")
    long assessmentCost;

    @Column(name = "changed_at")
    Instant changedAt;
}
