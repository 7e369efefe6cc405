package io.github.opendspt.model.register;

import static io.github.opendspt.model.register.Sector.ARMS_LENGTH_BODY;
import static io.github.opendspt.model.register.Sector.COMMISSIONING_SUPPORT_UNIT;
import static io.github.opendspt.model.register.Sector.COMPANY;
import static io.github.opendspt.model.register.Sector.DENTIST;
import static io.github.opendspt.model.register.Sector.GENERAL_PRACTICE;
import static io.github.opendspt.model.register.Sector.INTEGRATED_CARE_BOARD;
import static io.github.opendspt.model.register.Sector.LOCAL_AUTHORITY;
import static io.github.opendspt.model.register.Sector.NHS_TRUST;
import static io.github.opendspt.model.register.Sector.NO_SECTOR_IDENTIFIED;
import static io.github.opendspt.model.register.Sector.OPTICIAN;
import static io.github.opendspt.model.register.Sector.OTHER;
import static io.github.opendspt.model.register.Sector.PHARMACY;
import static io.github.opendspt.model.register.Sector.SOCIAL_CARE;
import static io.github.opendspt.model.register.Sector.UNIVERSITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorTest {

    static Stream<Arguments> september2022() {
        return Stream.of(
                arguments("Social Care", SOCIAL_CARE),
                arguments("Pharmacy", PHARMACY),
                arguments("Dentist", DENTIST),
                arguments("General Practice (GP)", GENERAL_PRACTICE),
                arguments("Other (including charities and NHS business partners)", OTHER),
                arguments("Optician", OPTICIAN),
                arguments("Company", COMPANY),
                arguments("Local Authority", LOCAL_AUTHORITY),
                arguments("NHS Trust", NHS_TRUST),
                arguments("No Sector Identified", NO_SECTOR_IDENTIFIED),
                arguments("University (including researcher and secondary use)", UNIVERSITY),
                arguments("CCG / Integrated Care Board (ICB)", INTEGRATED_CARE_BOARD),
                arguments("Arm's Length Body", ARMS_LENGTH_BODY),
                arguments("Commissioning Support Unit (CSU)", COMMISSIONING_SUPPORT_UNIT));
    }

    static Stream<Arguments> june2019() {
        return Stream.of(
                arguments("Pharmacy", PHARMACY),
                arguments("GP", GENERAL_PRACTICE),
                arguments("Dentist (NHS)", DENTIST),
                arguments("Care Home", SOCIAL_CARE),
                arguments("Optician", OPTICIAN),
                arguments("Company", COMPANY),
                arguments("Dentist (Private)", DENTIST),
                arguments("Charity / Hospice", OTHER),
                arguments("AQP Clinical Services", OTHER),
                arguments("Domiciliary Care Organisation", SOCIAL_CARE),
                arguments("NHS Business Partner", OTHER),
                arguments("PROFILE NOT COMPLETE", NO_SECTOR_IDENTIFIED),
                arguments("Community Services Provider", null),
                arguments("CCG", INTEGRATED_CARE_BOARD),
                arguments("Acute", NHS_TRUST),
                arguments("Local Authority", LOCAL_AUTHORITY),
                arguments("Secondary Use Organisation", UNIVERSITY),
                arguments("Researcher / Department", UNIVERSITY),
                arguments("Mental Health Trust", NHS_TRUST),
                arguments("University", UNIVERSITY),
                arguments("AQP Non-Clinical Services", OTHER),
                arguments("Arms Length Body", ARMS_LENGTH_BODY),
                arguments("Ambulance Trust", NHS_TRUST),
                arguments("Prison", OTHER),
                arguments("NHS Digital", null),
                arguments("CSU", COMMISSIONING_SUPPORT_UNIT));
    }

    @ParameterizedTest(name = "''{0}''")
    @MethodSource({"september2022", "june2019"})
    void everySectorSeenIsMerged(String text, Sector sector) {
        assertThat(Sector.find(text).orElse(null)).isEqualTo(sector);
    }

    @Test
    void thereAreFourteenOf2022AndTwentySixOf2019() {
        assertThat(september2022()).hasSize(Sector.values().length).hasSize(14);
        assertThat(june2019()).hasSize(26);
    }

    @ParameterizedTest(name = "''{0}''")
    @ValueSource(strings = {"", "pharmacy", " Pharmacy", "Genomics", "optıcian"})
    void anythingElseIsNotGuessed(String text) {
        assertThat(Sector.find(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tokenAndLabelFindTheSector(Sector sector) {
        assertThat(Sector.parse(sector.toString())).isEqualTo(sector);
        assertThat(Sector.find(sector.label())).contains(sector);
        assertThat(sector.earlierNames())
                .allSatisfy(name -> assertThat(Sector.find(name)).contains(sector));
    }
}
