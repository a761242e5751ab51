package no.klarering.border.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "routing_signal")
class RoutingSignalRow {

    @Id long number;

    String id;

    @Column(name = "given_at")
    Instant givenAt;

    String routing;

    String location;

    String house;

    @Column(name = "document_number")
    String documentNumber;

    @Column(name = "document_type")
    String documentType;

    String receptacle;

    String transport;

    @Column(name = "identification_number")
    String identificationNumber;

    @Column(name = "type_of_identification")
    String typeOfIdentification;

    @Column(name = "estimated_arrival")
    Instant estimatedArrival;

    @Column(name = "scheduled_arrival")
    Instant scheduledArrival;
}
