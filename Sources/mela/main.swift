print("mela")
